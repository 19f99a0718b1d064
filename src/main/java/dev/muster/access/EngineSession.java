package dev.muster.access;

/** Lets the engine know whose commands it runs, for its operation log and its authorisations. */
public interface EngineSession {

    /** From now on until closed, commands of this thread are this person's. */
    Acting actAs(Person person, Surface surface);

    /** Where the person acts, which decides whose rules apply. */
    enum Surface {
        /** Pages and API of Muster: their path rules decide, the engine's grants decide about tasks only. */
        MUSTER,
        /** The engine's REST API and the Camunda web applications: the engine's grants decide everything. */
        ENGINE
    }

    /** The end of what {@link #actAs} began. */
    interface Acting extends AutoCloseable {
        @Override
        void close();
    }
}
