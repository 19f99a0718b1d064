package dev.muster.diagnosis;

/** No problem has this id. */
public class UnknownProblemException extends RuntimeException {

    public UnknownProblemException(String id) {
        super("There is no problem " + id + ".");
    }
}
