package dev.muster.review.store;

import dev.muster.review.ReviewMeeting;
import dev.muster.review.ReviewMeetings;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A row for each arrangement: who was invited to what stays known. */
@Repository
class JdbcReviewMeetings implements ReviewMeetings {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcReviewMeetings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<ReviewMeeting> latest(String incident) {
        return jdbc.sql("select * from review_meeting where incident = :incident"
                        + " order by sequence desc fetch first 1 rows only")
                .param("incident", incident)
                .query((row, index) -> new ReviewMeeting(
                        row.getString("incident"),
                        row.getInt("sequence"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        Duration.ofMinutes(row.getInt("minutes")),
                        row.getString("place"),
                        PeopleColumn.read(row.getString("participants")),
                        row.getString("arranged_by"),
                        row.getBoolean("cancelled")))
                .optional();
    }

    @Override
    public void save(ReviewMeeting meeting) {
        jdbc.sql("insert into review_meeting (incident, sequence, starts_at, minutes, place, participants,"
                        + " arranged_by, arranged_at, cancelled) values (:incident, :sequence, :startsAt, :minutes,"
                        + " :place, :participants, :arrangedBy, :now, :cancelled)")
                .param("incident", meeting.incident())
                .param("sequence", meeting.sequence())
                .param("startsAt", meeting.startsAt().atOffset(ZoneOffset.UTC))
                .param("minutes", meeting.length().toMinutes())
                .param("place", meeting.place())
                .param("participants", PeopleColumn.write(meeting.participants()))
                .param("arrangedBy", meeting.arrangedBy())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("cancelled", meeting.cancelled())
                .update();
    }
}
