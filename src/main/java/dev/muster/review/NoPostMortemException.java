package dev.muster.review;

/** The incident has no post-mortem yet; the message says when there will be one. */
public class NoPostMortemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoPostMortemException(String incident) {
        super("There is no post-mortem of " + incident
                + " yet: a draft is made when the incident is resolved and the policy asks for a review.");
    }
}
