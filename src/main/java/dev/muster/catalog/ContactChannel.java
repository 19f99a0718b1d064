package dev.muster.catalog;

/** What an address of a person is for. */
public enum ContactChannel {
    EMAIL,
    SMS,
    PHONE,
    CHAT
}
