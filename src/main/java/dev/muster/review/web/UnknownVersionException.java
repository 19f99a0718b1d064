package dev.muster.review.web;

/** The post-mortem was not published so often. */
class UnknownVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownVersionException(String incident, int version) {
        super("There is no published version " + version + " of the post-mortem of " + incident + "; /api/v1/incidents/"
                + incident + "/post-mortem/versions lists those that there are.");
    }
}
