package dev.muster.catalog.web;

/** The catalogue has no such entry. */
class UnknownEntryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownEntryException(String kind, String id) {
        super("The catalogue has no " + kind + " " + id + ".");
    }
}
