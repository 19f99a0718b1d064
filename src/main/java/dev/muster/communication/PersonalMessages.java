package dev.muster.communication;

/** Tells one person something through the outbox, in the caller's transaction; sending begins after the commit. */
public interface PersonalMessages {

    /** What became of a message. */
    enum Outcome {
        QUEUED,
        /** There is one with this key already. */
        TOLD_BEFORE,
        /** Nobody knows an address of this person. */
        NO_ADDRESS,
        /** Written as a dead letter: mail is not in service at present. */
        OUT_OF_SERVICE
    }

    Outcome send(PersonalMessage message);
}
