package dev.muster.review;

import java.time.Instant;

/** Writes post-mortems. The one writer is the review's process. */
public interface PostMortemLedger {

    /** Begins a review with this text; who wrote an earlier one of the same incident stays its author. */
    void draft(String incident, PostMortemSections sections, Instant dueAt);

    void submit(String incident, PostMortemSections sections, String author);

    void approve(String incident, String approver, String comment);

    /** Back to the authors, with the comment that says what to change. */
    void reject(String incident, String approver, String comment);

    void publish(String incident);

    /** Keeps the document as it is published now, as the next version. */
    void keepVersion(String incident, String document);

    /** The review ends before its time; the text stays. */
    void withdraw(String incident);

    void waive(String incident, String person, String reason);
}
