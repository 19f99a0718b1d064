package dev.muster.models;

/** No process of this key, or no such version of it, is deployed. */
public class UnknownModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownModelException(String sentence) {
        super(sentence);
    }
}
