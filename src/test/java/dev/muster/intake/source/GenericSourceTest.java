package dev.muster.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.muster.incident.Severity;
import dev.muster.intake.MalformedBodyException;
import dev.muster.intake.MalformedBodyException.Problem;
import dev.muster.intake.Signal;
import dev.muster.intake.SignalLink;
import dev.muster.intake.SignalStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenericSourceTest {

    private final GenericSource source = new GenericSource();

    @Test
    void readsEveryField() {
        Signal signal = SampleBodies.only(source, """
                {"status": "firing", "title": "Certificate of www ends in 3 days", "severity": "P2", "service": "www",
                 "resource": "edge-1", "dedupKey": "cert/www", "startsAt": "2026-02-28T00:00:00Z", "description": "renew it",
                 "links": [{"rel": "runbook", "url": "https://runbooks.example.net/cert"}, {"url": "ftp://x"}],
                 "labels": {"days": 3, "auto": true, "owner": {"team": "web"}}}
                """);

        assertThat(signal.source()).isEqualTo("generic");
        assertThat(signal.sourceKey()).isEqualTo("cert/www");
        assertThat(signal.status()).isEqualTo(SignalStatus.FIRING);
        assertThat(signal.title()).isEqualTo("Certificate of www ends in 3 days");
        assertThat(signal.severityHint()).isEqualTo(Severity.P2);
        assertThat(signal.serviceHint()).isEqualTo("www");
        assertThat(signal.resourceHint()).isEqualTo("edge-1");
        assertThat(signal.startsAt()).isEqualTo(Instant.parse("2026-02-28T00:00:00Z"));
        assertThat(signal.description()).isEqualTo("renew it");
        assertThat(signal.links()).containsExactly(new SignalLink("runbook", "https://runbooks.example.net/cert"));
        assertThat(signal.labels())
                .containsEntry("days", "3")
                .containsEntry("auto", "true")
                .containsEntry("owner", "{\"team\":\"web\"}");
    }

    @Test
    void needsATitleAndNothingElse() {
        Signal signal = SampleBodies.only(source, "{\"title\": \"Queue is long\"}");

        assertThat(signal.status()).isEqualTo(SignalStatus.FIRING);
        assertThat(signal.sourceKey()).isNull();
        assertThat(signal.severityHint()).isNull();
        assertThat(signal.startsAt()).isNull();
    }

    @Test
    void withoutAKeyTheSameAlertSentAgainIsTheSame() {
        Signal one = SampleBodies.only(source, "{\"title\": \"Queue is long\", \"service\": \"mail\"}");
        Signal again = SampleBodies.only(
                source, "{\"service\": \"mail\", \"title\": \"Queue is long\", \"severity\": \"high\"}");
        Signal elsewhere = SampleBodies.only(source, "{\"title\": \"Queue is long\", \"service\": \"fax\"}");

        assertThat(one.identity()).isEqualTo(again.identity()).isNotEqualTo(elsewhere.identity());
    }

    @Test
    void aResolvedAlertNeedsOnlyItsKey() {
        Signal signal = SampleBodies.only(
                source, "{\"status\": \"RESOLVED\", \"dedupKey\": \"q\", \"endsAt\": \"2026-03-01T11:00:00Z\"}");

        assertThat(signal.status()).isEqualTo(SignalStatus.RESOLVED);
        assertThat(signal.title()).isEqualTo("q");
        assertThat(signal.endsAt()).isEqualTo(Instant.parse("2026-03-01T11:00:00Z"));
    }

    @Test
    void readsAnArrayInItsOrder() {
        assertThat(SampleBodies.parse(source, "[{\"title\": \"a\"}, {\"title\": \"b\"}]")
                        .signals())
                .extracting(Signal::title)
                .containsExactly("a", "b");
        assertThat(SampleBodies.parse(source, "[]").signals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"alerting, FIRING", "ok, RESOLVED"})
    void readsAFormattedWebhook(String state, SignalStatus status) {
        Signal signal = SampleBodies.only(source, """
                {"alert_uid": "4711", "state": "%s", "message": "Disk full\\non host 4",
                 "link_to_upstream_details": "https://monitor.example.net/4711"}
                """.formatted(state));

        assertThat(signal.sourceKey()).isEqualTo("4711");
        assertThat(signal.status()).isEqualTo(status);
        assertThat(signal.title()).isEqualTo("Disk full");
        assertThat(signal.description()).isEqualTo("Disk full\non host 4");
        assertThat(signal.links()).containsExactly(new SignalLink("generator", "https://monitor.example.net/4711"));
    }

    @ParameterizedTest
    @CsvSource({
        "critical, P1", "PAGE, P1", "fatal, P1", "Emergency, P1", "p1, P1", "error, P2", "high, P2", "major, P2",
                "P2, P2",
        "warning, P3", "warn, P3", "medium, P3", "minor, P3", "P3, P3", "info, P4", "low, P4", "P4, P4", "P5, P4",
        "none, ", "purple, "
    })
    void understandsSeverities(String word, Severity hint) {
        assertThat(SampleBodies.only(source, "{\"title\": \"t\", \"severity\": \"%s\"}".formatted(word))
                        .severityHint())
                .isEqualTo(hint);
    }

    @Test
    void anyOtherTextIsNoSeverity() {
        assertThat(SampleBodies.only(source, "{\"title\": \"t\", \"severity\": \"\"}")
                        .severityRaw())
                .isNull();
        assertThat(SampleBodies.only(source, "{\"title\": \"t\", \"severity\": {}}")
                        .severityHint())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\": \" \"}",
                "{\"title\": {}}",
                "\"text\"",
                "null",
                "{\"title\": \"t\", \"status\": \"so\"}",
                "{\"title\": \"t\", \"labels\": []}",
                "{\"title\": \"t\", \"links\": {}}",
                "{\"status\": \"resolved\"}"
            })
    void refusesWhatIsNoAlert(String body) {
        assertThatExceptionOfType(MalformedBodyException.class).isThrownBy(() -> SampleBodies.parse(source, body));
    }

    @Test
    void namesThePlacesInAnArray() {
        assertThatExceptionOfType(MalformedBodyException.class)
                .isThrownBy(() ->
                        SampleBodies.parse(source, "[{\"title\": \"a\"}, {}, {\"title\": \"c\", \"status\": \"?\"}]"))
                .satisfies(e ->
                        assertThat(e.problems()).extracting(Problem::field).containsExactly("[1].title", "[2].status"));
    }
}
