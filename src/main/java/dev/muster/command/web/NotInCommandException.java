package dev.muster.command.web;

/** Somebody asks for what only those who command the incident may; the message says who may. */
class NotInCommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotInCommandException(String sentence) {
        super(sentence);
    }
}
