package dev.muster.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.muster.incident.Severity;
import dev.muster.intake.MalformedBodyException;
import dev.muster.intake.MalformedBodyException.Problem;
import dev.muster.intake.ParsedBody;
import dev.muster.intake.Signal;
import dev.muster.intake.SignalLink;
import dev.muster.intake.SignalStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertmanagerSourceTest {

    private final AlertmanagerSource source = new AlertmanagerSource();

    @Test
    void readsEveryFieldOfAnAlert() {
        Signal signal = SampleBodies.only(source, """
                {"version": "4", "groupKey": "{}:{alertname=\\"SlowQueries\\"}", "status": "firing",
                 "externalURL": "https://alerts.example.net", "something": {"new": true},
                 "alerts": [{"status": "firing", "fingerprint": "00ff00ff00ff00ff",
                   "labels": {"alertname": "SlowQueries", "service": "ledger", "instance": "db-7", "severity": "Major"},
                   "annotations": {"summary": "Queries of ledger take 9 s", "description": "since the\\nlast deployment",
                     "runbook_url": "https://runbooks.example.net/slow", "dashboard_url": "https://graphs.example.net/d/1"},
                   "startsAt": "2026-03-01T12:59:30.123456789+01:00", "endsAt": "0001-01-01T00:00:00Z",
                   "generatorURL": "https://prom.example.net/graph?g0.expr=a%7Cb"}]}
                """);

        assertThat(signal.source()).isEqualTo("prometheus");
        assertThat(signal.sourceKey()).isEqualTo("00ff00ff00ff00ff");
        assertThat(signal.identity()).isEqualTo("00ff00ff00ff00ff");
        assertThat(signal.groupKey()).isEqualTo("{}:{alertname=\"SlowQueries\"}");
        assertThat(signal.status()).isEqualTo(SignalStatus.FIRING);
        assertThat(signal.title()).isEqualTo("Queries of ledger take 9 s");
        assertThat(signal.description()).isEqualTo("since the\nlast deployment");
        assertThat(signal.severityRaw()).isEqualTo("Major");
        assertThat(signal.severityHint()).isEqualTo(Severity.P2);
        assertThat(signal.serviceHint()).isEqualTo("ledger");
        assertThat(signal.resourceHint()).isEqualTo("db-7");
        assertThat(signal.startsAt()).isEqualTo(Instant.parse("2026-03-01T11:59:30.123456789Z"));
        assertThat(signal.endsAt()).isNull();
        assertThat(signal.links())
                .containsExactly(
                        new SignalLink("generator", "https://prom.example.net/graph?g0.expr=a%7Cb"),
                        new SignalLink("runbook", "https://runbooks.example.net/slow"),
                        new SignalLink("dashboard", "https://graphs.example.net/d/1"),
                        new SignalLink("alertmanager", "https://alerts.example.net"));
        assertThat(signal.labels()).containsEntry("instance", "db-7");
        assertThat(signal.heartbeat()).isFalse();
    }

    @Test
    void looksAtEachAlertsOwnStatusAndNotAtTheGroups() {
        ParsedBody parsed = SampleBodies.parse(source, """
                {"status": "firing", "truncatedAlerts": 3, "alerts": [
                  {"status": "resolved", "labels": {"alertname": "A"}, "endsAt": "2026-03-01T11:00:00Z"},
                  {"status": "firing", "labels": {"alertname": "B"}, "endsAt": "2026-03-01T13:00:00Z"}]}
                """);

        assertThat(parsed.truncatedAlerts()).isEqualTo(3);
        assertThat(parsed.signals())
                .extracting(Signal::status)
                .containsExactly(SignalStatus.RESOLVED, SignalStatus.FIRING);
        assertThat(parsed.signals())
                .extracting(Signal::endsAt)
                .containsExactly(Instant.parse("2026-03-01T11:00:00Z"), null);
    }

    @Test
    void takesTheLabelsForTheKeyWhereThereIsNoFingerprint() {
        Signal one = SampleBodies.only(source, alert("{\"alertname\": \"A\", \"zone\": \"x\"}", "{}"));
        Signal same = SampleBodies.only(source, alert("{\"zone\": \"x\", \"alertname\": \"A\"}", "{}"));
        Signal other = SampleBodies.only(source, alert("{\"alertname\": \"A\", \"zone\": \"y\"}", "{}"));

        assertThat(one.sourceKey()).isNull();
        assertThat(one.identity()).isEqualTo(same.identity()).isNotEqualTo(other.identity());
    }

    @Test
    void labelsCannotBeArrangedToLookLikeOtherLabels() {
        Signal one = SampleBodies.only(source, alert("{\"a\": \"b\", \"c\": \"d\"}", "{}"));
        Signal other = SampleBodies.only(source, alert("{\"a\": \"bc\", \"d\": \"\"}", "{}"));

        assertThat(one.identity()).isNotEqualTo(other.identity());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"alertname\": \"A\", \"instance\": \"i\"} | {\"summary\": \" S \", \"description\": \"D\"} | S",
                "{\"alertname\": \"A\", \"instance\": \"i\"} | {\"description\": \"\\n first \\n second\"} | first",
                "{\"alertname\": \"A\", \"instance\": \"i\"} | {\"summary\": \"  \"} | A on i",
                "{\"alertname\": \"A\"} | {} | A",
                "{} | {} | Alert"
            })
    void isNeverWithoutATitle(String labels, String annotations, String title) {
        assertThat(SampleBodies.only(source, alert(labels, annotations)).title())
                .isEqualTo(title);
    }

    @Test
    void takesTheJobForTheServiceWhereNoneIsNamed() {
        assertThat(SampleBodies.only(source, alert("{\"job\": \"mailer\"}", "{}"))
                        .serviceHint())
                .isEqualTo("mailer");
    }

    @Test
    void leavesOutLinksThatAreNotWebAddresses() {
        Signal signal = SampleBodies.only(
                source,
                alert(
                        "{}",
                        "{\"runbook_url\": \"javascript:alert(1)\", \"dashboard_url\": \"HTTPS://ok.example.net\"}"));

        assertThat(signal.links()).containsExactly(new SignalLink("dashboard", "HTTPS://ok.example.net"));
    }

    @ParameterizedTest
    @CsvSource({
        "Watchdog, none, , true",
        "Alive, none, true, true",
        "Alive, none, false, false",
        "Alive, critical, true, false"
    })
    void knowsAHeartbeat(String name, String severity, String label, boolean heartbeat) {
        String labels = "{\"alertname\": \"%s\", \"severity\": \"%s\"%s}"
                .formatted(name, severity, label == null ? "" : ", \"heartbeat\": \"" + label + "\"");

        assertThat(SampleBodies.only(source, alert(labels, "{}")).heartbeat()).isEqualTo(heartbeat);
    }

    @Test
    void keepsTextsStorable() {
        Signal signal = SampleBodies.only(
                source,
                alert(
                        "{\"alertname\": \"a\\u0000b\", \"service\": \"" + "s".repeat(500)
                                + "\", \"half\": \"\\ud800\"}",
                        "{\"summary\": \"" + "x".repeat(298)
                                + "😀😀\", \"description\": \"line\\u0000 one\\n\\u0007two\"}"));

        assertThat(signal.labels()).containsEntry("alertname", "ab").containsEntry("half", "\uFFFD");
        assertThat(signal.serviceHint()).hasSize(200).endsWith("s…");
        assertThat(signal.title()).isEqualTo("x".repeat(298) + "…");
        assertThat(signal.description()).isEqualTo("line one\ntwo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "", "0001-01-01T00:00:00Z", "-200-01-01T00:00:00Z", "+999999999-01-01T00:00:00Z"})
    void hasNoStartWhereItIsUnreadable(String start) {
        assertThat(SampleBodies.only(source, firingSince(start)).startsAt()).isNull();
    }

    @Test
    void doesNotBelieveAStartInTheFuture() {
        assertThat(SampleBodies.only(source, firingSince("2026-03-02T12:00:00Z"))
                        .startsAt())
                .isEqualTo(SampleBodies.RECEIVED);
        assertThat(SampleBodies.only(source, firingSince("2026-03-01T12:00:03Z"))
                        .startsAt())
                .isEqualTo(Instant.parse("2026-03-01T12:00:03Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "{\"alerts\": [", "[]", "{}", "{\"alerts\": {}}", "7", "{\"alerts\": []} x"})
    void refusesWhatIsNoAlertmanagerBody(String body) {
        assertThatExceptionOfType(MalformedBodyException.class).isThrownBy(() -> SampleBodies.parse(source, body));
    }

    @Test
    void namesEveryPlaceThatIsWrong() {
        assertThatExceptionOfType(MalformedBodyException.class)
                .isThrownBy(
                        () -> SampleBodies.parse(
                                source,
                                "{\"alerts\": [7, {\"status\": \"on\", \"labels\": {}}, {\"status\": \"firing\", \"labels\": 1}]}"))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::field)
                        .containsExactly("alerts[0]", "alerts[1].status", "alerts[2].labels"));
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        assertThatExceptionOfType(MalformedBodyException.class)
                .isThrownBy(() -> SampleBodies.parse(source, "{\"alerts\": " + "[".repeat(500) + "]".repeat(500) + "}"))
                .withMessageContaining("nested");
    }

    private static String alert(String labels, String annotations) {
        return "{\"alerts\": [{\"status\": \"firing\", \"labels\": %s, \"annotations\": %s}]}"
                .formatted(labels, annotations);
    }

    private static String firingSince(String start) {
        return "{\"alerts\": [{\"status\": \"firing\", \"labels\": {}, \"startsAt\": \"%s\"}]}".formatted(start);
    }
}
