package dev.muster.access.process;

/** Something that must be in the database of a running Muster; sowing it twice changes nothing. */
interface Seed {

    void sow();
}
