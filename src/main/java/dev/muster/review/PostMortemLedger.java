package dev.muster.review;

import java.time.Instant;

/** Writes post-mortems. The one writer is the review's process. */
public interface PostMortemLedger {

    /** Stores a first draft; an earlier one of the same incident is replaced. */
    void draft(String incident, PostMortemSections sections, Instant dueAt);

    void submit(String incident, PostMortemSections sections, String author);

    void approve(String incident, String approver, String comment);

    /** Back to the authors, with the comment that says what to change. */
    void reject(String incident, String approver, String comment);

    void publish(String incident);

    void waive(String incident, String person, String reason);
}
