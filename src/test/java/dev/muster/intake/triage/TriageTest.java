package dev.muster.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Service;
import dev.muster.incident.Severity;
import dev.muster.intake.AlertRouting.Action;
import dev.muster.intake.AlertRouting.Question;
import dev.muster.intake.AlertRouting.Route;
import dev.muster.intake.Decision;
import dev.muster.intake.NewDelivery;
import dev.muster.intake.ParsedBody;
import dev.muster.intake.ReceivedBody;
import dev.muster.intake.Signal;
import dev.muster.intake.SignalStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** The rules alone: one body after the other over the same book. */
class TriageTest {

    private static final Instant T1 = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant T2 = Instant.parse("2026-03-01T11:00:00Z");
    private static final Instant T3 = Instant.parse("2026-03-01T11:30:00Z");
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Catalog catalog = Mockito.mock(Catalog.class);
    private final List<Question> asked = new ArrayList<>();
    private final AlertBook book = new AlertBook(List.of());

    @Test
    void theSameStartAgainIsARepetitionOfTheOpenAlert() {
        assertThat(decide(firing(T1), firing(T1), firing(null)))
                .containsExactly(
                        Decision.OPENED_INCIDENT, Decision.DUPLICATE_OF_OPEN_ALERT, Decision.DUPLICATE_OF_OPEN_ALERT);
        assertThat(book.occurrences()).singleElement().satisfies(alert -> assertThat(alert.newlySeen())
                .isEqualTo(3));
    }

    @Test
    void aFiringThatComesAfterItsResolveIsStale() {
        assertThat(decide(firing(T1), resolved(T1, T2), firing(T1)))
                .containsExactly(Decision.OPENED_INCIDENT, Decision.RESOLVED, Decision.STALE);
    }

    @Test
    void aFiringIsStaleEvenIfItsResolveCameFirst() {
        assertThat(decide(resolved(T1, T2), firing(T1))).containsExactly(Decision.RESOLVED_UNKNOWN, Decision.STALE);
        assertThat(book.occurrences()).noneMatch(Occurrence::isOpen);
    }

    @Test
    void aLaterStartIsANewOccurrence() {
        assertThat(decide(firing(T1), resolved(T1, T2), firing(T3)))
                .containsExactly(Decision.OPENED_INCIDENT, Decision.RESOLVED, Decision.OPENED_INCIDENT);
        assertThat(book.occurrences()).extracting(Occurrence::number).containsExactly(1, 2);
        assertThat(book.occurrences()).extracting(Occurrence::isOpen).containsExactly(false, true);
    }

    @Test
    void withoutAStartAnAlertCanFireAgain() {
        assertThat(decide(firing(null), resolved(null, null), firing(null)))
                .containsExactly(Decision.OPENED_INCIDENT, Decision.RESOLVED, Decision.OPENED_INCIDENT);
    }

    @Test
    void aLateResolveDoesNotCloseALaterOccurrence() {
        assertThat(decide(firing(T1), firing(T3), resolved(T1, T2)))
                .containsExactly(Decision.OPENED_INCIDENT, Decision.DUPLICATE_OF_OPEN_ALERT, Decision.STALE);
        assertThat(book.occurrences()).singleElement().matches(Occurrence::isOpen);
    }

    @Test
    void aResolveThatEndsAfterTheStartClosesItWhateverStartItNames() {
        assertThat(decide(firing(T2), resolved(T1, T3))).containsExactly(Decision.OPENED_INCIDENT, Decision.RESOLVED);
    }

    @Test
    void aSecondResolveFindsNothingOpen() {
        assertThat(decide(firing(T1), resolved(T1, T2), resolved(T1, T2)))
                .containsExactly(Decision.OPENED_INCIDENT, Decision.RESOLVED, Decision.RESOLVED_UNKNOWN);
        assertThat(book.occurrences()).hasSize(1);
    }

    @Test
    void startsAreComparedAsTheDatabaseKeepsThem() {
        Instant exact = T1.plusNanos(123_456_789);
        Occurrence stored =
                Occurrence.stored(1, Digest.of("it", "k"), 1, false, null, null, T1.plusNanos(123_456_000), T2, null);
        Weighed late =
                weighing(firing(exact)).weigh(new AlertBook(List.of(stored))).get(0);

        assertThat(late.decision()).isEqualTo(Decision.STALE);
    }

    @Test
    void acknowledgedAndInfoChangeNothing() {
        assertThat(decide(
                        signal("k", SignalStatus.ACKNOWLEDGED, null, null, null, T1, null, false),
                        signal("k", SignalStatus.INFO, null, null, null, T1, null, false)))
                .containsExactly(Decision.RECORDED, Decision.RECORDED);
        assertThat(book.occurrences()).isEmpty();
    }

    @Test
    void aHeartbeatLeavesNoAlert() {
        assertThat(decide(signal("beat", SignalStatus.FIRING, null, null, null, T1, null, true)))
                .containsExactly(Decision.HEARTBEAT);
        assertThat(book.occurrences()).isEmpty();
    }

    @Test
    void theTableIsAskedOncePerKindOfAlert() {
        Signal[] thousand = new Signal[1000];
        Arrays.setAll(thousand, i -> signal("k" + i, SignalStatus.FIRING, Severity.P2, "web", null, T1, null, false));
        decide(thousand);

        assertThat(asked).hasSize(1);
    }

    @Test
    void theServicesDefaultCountsWhereTheAlertSaysNothing() {
        Mockito.when(catalog.service("web"))
                .thenReturn(Optional.of(new Service("web", "Web", 1, "team-web", List.of(), null, "P4")));

        assertThat(decide(signal("k", SignalStatus.FIRING, null, "web", null, T1, null, false)))
                .containsExactly(Decision.RECORDED);
        assertThat(asked).containsExactly(new Question("test", Severity.P4, false, "web", 1, "team-web", null));
    }

    @Test
    void anAlertThatWasOnlyRecordedGetsItsIncidentWhenItBecomesWorse() {
        List<Weighed> weighed = weigh(
                signal("k", SignalStatus.FIRING, Severity.P4, "web", null, T1, null, false),
                signal("k", SignalStatus.FIRING, Severity.P1, "web", null, T1, null, false));

        assertThat(weighed).extracting(Weighed::wish).containsExactly(Wish.JOIN, Wish.OPEN);
        assertThat(book.occurrences()).singleElement().satisfies(alert -> assertThat(alert.severity())
                .isEqualTo(Severity.P1));
    }

    @Test
    void aWorseRepetitionIsToldToTheIncidentAndAMilderOneIsNot() {
        Occurrence open =
                Occurrence.stored(1, Digest.of("it", "k"), 1, true, Severity.P3, "INC-2026-001", T1, null, null);
        AlertBook stored = new AlertBook(List.of(open));

        assertThat(weighing(severe(Severity.P4), severe(Severity.P3), severe(Severity.P1))
                        .weigh(stored))
                .extracting(Weighed::raises)
                .containsExactly(false, false, true);
    }

    @Test
    void alertsShareAnIncidentByServiceElseByTheSendersGroupElseNotAtAll() {
        assertThat(weigh(
                        signal("a", SignalStatus.FIRING, null, "web", "g", T1, null, false),
                        signal("b", SignalStatus.FIRING, null, "web", "h", T1, null, false),
                        signal("c", SignalStatus.FIRING, null, null, "g", T1, null, false),
                        signal("d", SignalStatus.FIRING, null, null, "g", T1, null, false),
                        signal("e", SignalStatus.FIRING, null, null, null, T1, null, false)))
                .extracting(Weighed::group)
                .satisfies(groups -> {
                    assertThat(groups.get(0)).isEqualTo(groups.get(1));
                    assertThat(groups.get(2)).isEqualTo(groups.get(3));
                    assertThat(groups.stream().distinct()).hasSize(3);
                });
    }

    @Test
    void theSameKeyOfAnotherIntegrationIsAnotherAlert() {
        assertThat(Digest.of("a", "k")).isNotEqualTo(Digest.of("b", "k")).hasSize(64);
        assertThat(Digest.of("a", "bc")).isNotEqualTo(Digest.of("ab", "c"));
    }

    /** An incident is always found here, so that what the rules wish for can be read as a decision. */
    private List<Decision> decide(Signal... signals) {
        return weigh(signals).stream()
                .map(weighed -> weighed.wish() == Wish.OPEN ? Decision.OPENED_INCIDENT : weighed.decision())
                .toList();
    }

    private List<Weighed> weigh(Signal... signals) {
        return weighing(signals).weigh(book);
    }

    private Weighing weighing(Signal... signals) {
        NewDelivery delivery = new NewDelivery(
                "it", "test", new ReceivedBody(new byte[0], Map.of(), NOW), new ParsedBody(List.of(signals), 0));
        return new Weighing(delivery, catalog, question -> {
            asked.add(question);
            Action action = question.heartbeat()
                    ? Action.HEARTBEAT
                    : question.severityHint() == Severity.P4 ? Action.RECORD : Action.INCIDENT;
            return new Route(action, "because");
        });
    }

    private static Signal firing(@Nullable Instant start) {
        return signal("k", SignalStatus.FIRING, null, null, null, start, null, false);
    }

    private static Signal severe(Severity severity) {
        return signal("k", SignalStatus.FIRING, severity, null, null, T1, null, false);
    }

    private static Signal resolved(@Nullable Instant start, @Nullable Instant end) {
        return signal("k", SignalStatus.RESOLVED, null, null, null, start, end, false);
    }

    private static Signal signal(
            String key,
            SignalStatus status,
            @Nullable Severity severity,
            @Nullable String service,
            @Nullable String group,
            @Nullable Instant start,
            @Nullable Instant end,
            boolean heartbeat) {
        return new Signal(
                "test",
                key,
                key,
                group,
                status,
                "Title of " + key,
                null,
                null,
                severity,
                service,
                null,
                start,
                end,
                List.of(),
                Map.of(),
                heartbeat);
    }
}
