package dev.muster.incident;

/** How an incident came to be declared. */
public enum Origin {
    ALERT,
    PERSON,
    REPORT
}
