package dev.muster.engine;

/**
 * What stands between a commit and an answer that promises it.
 *
 * <p>An H2 file keeps commits in memory for up to half a second: a killed process forgets what it has already answered.
 * Whoever tells a person or another system that something is stored waits here first.
 */
public interface DurableCommits {

    /** Returns when everything that this thread has committed is on disk. */
    void awaitDurable();
}
