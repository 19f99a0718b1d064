package dev.muster.engine;

/**
 * A business rule says no, and the message is the sentence a person reads: what was refused and what to change.
 *
 * <p>Thrown from a listener it rolls the command back, so the task stays open and nothing is half done. Every way in
 * (page, API, engine REST, Tasklist) answers it as the caller's mistake and never as a failure of the server.
 */
public class RefusedByRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedByRule(String sentence) {
        super(sentence);
    }
}
