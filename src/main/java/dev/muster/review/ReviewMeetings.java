package dev.muster.review;

import java.util.Optional;

/** The meetings of reviews. The one writer is the review's process. */
public interface ReviewMeetings {

    /** As it was arranged or called off last. */
    Optional<ReviewMeeting> latest(String incident);

    void save(ReviewMeeting meeting);
}
