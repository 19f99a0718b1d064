package dev.muster.review.process;

import dev.muster.catalog.Person;
import dev.muster.communication.PersonalMessage;
import dev.muster.communication.PersonalMessages;
import dev.muster.communication.PersonalMessages.Outcome;
import dev.muster.communication.Purpose;
import dev.muster.document.UtcTime;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentMode;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.review.SurveyInvitation;
import dev.muster.review.Surveys;
import dev.muster.review.process.SurveyTable.Asked;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** After an incident was closed: who it concerned is asked how it went, each by a link that works once. */
@Component
class FeedbackRound {

    private static final int TOKEN_BYTES = 32;

    private final Surveys surveys;
    private final SurveyTable table;
    private final SurveyAddressees addressees;
    private final Incidents incidents;
    private final PersonalMessages messages;
    private final Timeline timeline;
    private final Clock clock;
    private final String publicUrl;
    private final SecureRandom random = new SecureRandom();

    FeedbackRound(
            Surveys surveys,
            SurveyTable table,
            SurveyAddressees addressees,
            Incidents incidents,
            PersonalMessages messages,
            Timeline timeline,
            Clock clock,
            @Value("${muster.public-url}") String publicUrl) {
        this.surveys = surveys;
        this.table = table;
        this.addressees = addressees;
        this.incidents = incidents;
        this.messages = messages;
        this.timeline = timeline;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    void ask(String number) {
        Incident incident = incidents.get(number);
        if (incident.mode() != IncidentMode.LIVE) {
            note(number, "Nobody is asked how it went: " + incident.mode() + " incidents have no survey");
            return;
        }
        List<SurveyInvitation> before = surveys.of(number);
        int closing = before.stream().mapToInt(SurveyInvitation::closing).max().orElse(0) + 1;
        for (Asked asked : table.of(incident)) {
            ask(incident, asked, closing, before);
        }
    }

    private void ask(Incident incident, Asked asked, int closing, List<SurveyInvitation> before) {
        List<String> told = new ArrayList<>();
        List<String> notTold = new ArrayList<>();
        for (Person person : addressees.of(incident, asked.group())) {
            if (stillOpen(before, asked, person)) {
                continue;
            }
            if (invited(incident, asked, closing, person)) {
                told.add(person.name());
            } else {
                notTold.add(person.name());
            }
        }
        if (!told.isEmpty()) {
            note(incident.number(), "Asked how it went (" + asked.questionnaire() + "): " + String.join(", ", told));
        }
        if (!notTold.isEmpty()) {
            note(incident.number(), "Not asked how it went, no address of their own: " + String.join(", ", notTold));
        }
    }

    /** Of a reopened incident: who has not answered the first letter needs no second one. */
    private boolean stillOpen(List<SurveyInvitation> before, Asked asked, Person person) {
        return before.stream()
                .anyMatch(earlier -> earlier.person().equals(person.id())
                        && earlier.questionnaire() == asked.questionnaire()
                        && !earlier.isAnswered()
                        && !earlier.isExpired(clock.instant()));
    }

    private boolean invited(Incident incident, Asked asked, int closing, Person person) {
        String token = token();
        Instant expires = clock.instant().plus(asked.validFor());
        Outcome outcome = messages.send(new PersonalMessage(
                incident.number(),
                Purpose.SURVEY,
                "survey-" + closing + "-" + asked.questionnaire(),
                person,
                "How did it go? " + incident.title(),
                asked.questionnaire().question()
                        + "\n\nOne question and, if you like, a comment. The link is yours alone, works once and until "
                        + UtcTime.dateAndTime(expires) + ". Answers are shown without names.",
                publicUrl + "/survey/" + token,
                "Answer",
                asked.reason() + ".",
                List.of()));
        boolean written = outcome == Outcome.QUEUED || outcome == Outcome.OUT_OF_SERVICE;
        if (written) {
            surveys.invite(incident.number(), closing, asked.questionnaire(), person.id(), token, expires);
        }
        return written;
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void note(String incident, String text) {
        timeline.append(NewEntry.bySystem(incident, TimelineKind.SURVEY, text));
    }
}
