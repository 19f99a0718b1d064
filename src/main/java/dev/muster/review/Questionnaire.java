package dev.muster.review;

/** What somebody is asked after an incident; the answer is 1 to 5 and a comment. */
public enum Questionnaire {
    SATISFACTION("How satisfied are you with how this incident was handled?", "not at all", "very"),
    TEAM("How well did we work together on this incident?", "badly", "very well");

    private final String question;
    private final String worst;
    private final String best;

    Questionnaire(String question, String worst, String best) {
        this.question = question;
        this.worst = worst;
        this.best = best;
    }

    public String question() {
        return question;
    }

    /** What 1 means. */
    public String worst() {
        return worst;
    }

    /** What 5 means. */
    public String best() {
        return best;
    }
}
