package dev.muster.communication.outbox;

import dev.muster.communication.Said;
import dev.muster.incident.Durations;
import dev.muster.incident.ImpactAssessment;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.Resolution;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what is said into the parts that a reader of this form needs, in their order. */
@Component
class MailParts {

    private final Incidents incidents;
    private final MailWords words;
    private final Clock clock;

    MailParts(Incidents incidents, MailWords words, Clock clock) {
        this.incidents = incidents;
        this.words = words;
        this.clock = clock;
    }

    /** @param since when it began, for the duration of what is over */
    List<MailPart> of(Incident incident, Said said, MailForm form, Instant since) {
        if (said instanceof Said.Update update) {
            return update(incident, update, form);
        }
        if (said instanceof Said.AllClear) {
            return allClear(incident, form, since);
        }
        String text = said instanceof Said.Words ours
                ? words.of("said." + ours.key(), ours.arguments().toArray())
                : ((Said.Text) said).text();
        return List.of(new MailPart("", text.strip()));
    }

    private List<MailPart> update(Incident incident, Said.Update update, MailForm form) {
        Parts parts = new Parts();
        switch (form) {
            case TEAM ->
                parts.add("conditions", update.conditions())
                        .add("actions", update.actions())
                        .add("needs", update.needs());
            case BRIEFING ->
                parts.add("situation", update.conditions())
                        .add("businessImpact", businessImpact(incident))
                        .add("usersAffected", usersAffected(incident))
                        .add("whatWeDo", update.actions())
                        .add("decision", orElse(update.decision(), "briefing.noDecision"));
            case COORDINATION ->
                parts.add("", update.conditions())
                        .add("whatWeDo", update.actions())
                        .add("askOfYou", orElse(update.needs(), "coordination.nothingAsked"));
            case SUPPORT_NOTE ->
                parts.add("situation", update.conditions())
                        .add("tellUsers", orElse(update.customerWording(), "support.noWording"));
            default -> parts.add("", update.conditions()).add("whatWeDo", update.actions());
        }
        return parts.list();
    }

    private List<MailPart> allClear(Incident incident, MailForm form, Instant since) {
        Parts parts = new Parts().add("", words.of("said.allClear"));
        if (form == MailForm.SUPPORT_NOTE) {
            return parts.add("tellUsers", words.of("support.allClear")).list();
        }
        Resolution resolution = incident.resolution();
        parts.add("duration", Durations.words(Duration.between(since, clock.instant())));
        if (form == MailForm.BRIEFING) {
            parts.add("businessImpact", businessImpact(incident)).add("usersAffected", usersAffected(incident));
        }
        return parts.add("cause", resolution.rootCause())
                .add("solution", Optional.ofNullable(resolution.solution()).orElse(resolution.workaround()))
                .list();
    }

    private String businessImpact(Incident incident) {
        List<ImpactAssessment> assessments = incidents.assessments(incident.number());
        return ImpactAssessment.lastWord(assessments, ImpactAssessment::businessEffect)
                .orElseGet(() -> last(
                                assessments, assessment -> assessment.impact().business())
                        .map(level -> words.of("level." + level))
                        .orElseGet(() -> words.of("briefing.notAssessed")));
    }

    private String usersAffected(Incident incident) {
        List<ImpactAssessment> assessments = incidents.assessments(incident.number());
        return ImpactAssessment.lastWord(assessments, ImpactAssessment::usersAffected)
                .orElseGet(() -> last(
                                assessments, assessment -> assessment.impact().user())
                        .map(level -> words.of("level." + level))
                        .orElseGet(() -> words.of("briefing.notAssessed")));
    }

    private static <T> Optional<T> last(List<ImpactAssessment> assessments, Function<ImpactAssessment, T> question) {
        return assessments.stream().reduce((earlier, later) -> later).map(question);
    }

    private String orElse(@Nullable String text, String key) {
        return text == null || text.isBlank() ? words.of(key) : text;
    }

    /** Parts with something in them. */
    private static final class Parts {

        private final List<MailPart> parts = new ArrayList<>();

        Parts add(String heading, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                parts.add(new MailPart(heading, text.strip()));
            }
            return this;
        }

        List<MailPart> list() {
            return List.copyOf(parts);
        }
    }
}
