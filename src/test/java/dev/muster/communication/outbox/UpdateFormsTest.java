package dev.muster.communication.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.communication.Audience;
import dev.muster.communication.Notification;
import dev.muster.communication.NotificationQuery;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.communication.UpdatePreviews;
import dev.muster.incident.Declaration;
import dev.muster.incident.Impact;
import dev.muster.incident.ImpactAssessment;
import dev.muster.incident.ImpactLevel;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One update, one form for each audience (K1 to K5), and the preview that shows just that. */
class UpdateFormsTest extends OutboxScene {

    private static final Said.Update UPDATE = new Said.Update(
            "Payments answers slowly.",
            "We double the connection pool.",
            "A database administrator.",
            "May we switch off the loyalty programme?",
            "Paying may take longer than usual.");

    @Autowired
    UpdatePreviews previews;

    private String payments = "";

    /** Checkout depends on payments. */
    @BeforeEach
    void anIncidentOfPayments() {
        payments = ledger.register(
                        new Declaration(
                                "Pool exhausted",
                                null,
                                "payments",
                                Severity.P1,
                                null,
                                null,
                                null,
                                Origin.PERSON,
                                "responder"),
                        Severity.P1)
                .number();
        ledger.assess(
                payments,
                new ImpactAssessment(
                        new Impact(
                                ImpactLevel.HIGH,
                                ImpactLevel.CRITICAL,
                                ImpactLevel.LOW,
                                ImpactLevel.NONE,
                                ImpactLevel.NONE),
                        "1200",
                        null,
                        "Every second order is lost.",
                        "responder",
                        START));
    }

    @Test
    void theTeamReadsConditionsActionsAndNeeds() {
        tell(UPDATE);

        assertThat(text(Audience.INTERNAL))
                .contains("Team update")
                .containsSubsequence(
                        "Conditions:\nPayments answers slowly.",
                        "Actions:\nWe double the connection pool.",
                        "Needs:\nA database administrator.")
                .doesNotContain("loyalty programme", "longer than usual");
    }

    @Test
    void managementReadsABriefingWithTheDecisionThatIsNeeded() {
        tell(UPDATE);

        assertThat(text(Audience.MANAGEMENT))
                .contains("Management briefing")
                .containsSubsequence(
                        "What happens:\nPayments answers slowly.",
                        "Business impact:\nEvery second order is lost.",
                        "Users affected:\n1200",
                        "What we do:\nWe double the connection pool.",
                        "Decision needed:\nMay we switch off the loyalty programme?")
                .doesNotContain("database administrator");
    }

    @Test
    void theTeamsOfDependentServicesReadWhatIsAskedOfThem() {
        tell(UPDATE);

        assertThat(messages(Audience.DEPENDENT_TEAM)).isEmpty();
        assertThat(preview(Audience.DEPENDENT_TEAM).text())
                .contains("To the teams of dependent services")
                .contains("What we ask of you:\nA database administrator.");
    }

    @Test
    void stakeholdersReadAStatusReportWithoutTheInside() {
        tell(UPDATE);

        assertThat(text(Audience.STAKEHOLDER))
                .contains("Status report", "Payments answers slowly.", "We double the connection pool.")
                .doesNotContain("database administrator", "loyalty programme", "Every second order");
    }

    @Test
    void supportReadsWhatItCanTellUsers() {
        assertThat(preview(Audience.SUPPORT).text())
                .contains("To the support desk", "What you can tell users:\nPaying may take longer than usual.")
                .doesNotContain("connection pool", "database administrator");
    }

    @Test
    void anUpdateForTheTeamReachesNobodyElse() {
        announcements.announceTo(List.of(Audience.INTERNAL), payments, Purpose.UPDATE, "update-1", UPDATE);

        assertThat(all()).isNotEmpty().allMatch(message -> message.audience().equals(Audience.INTERNAL));
        assertThat(previews.of(payments, UPDATE, true))
                .extracting(UpdatePreviews.Preview::audience)
                .containsExactly(Audience.INTERNAL);
    }

    @Test
    void thePreviewIsWhatIsSent() {
        List<UpdatePreviews.Preview> before = previews.of(payments, UPDATE, false);

        tell(UPDATE);

        for (String audience : List.of(Audience.INTERNAL, Audience.MANAGEMENT, Audience.STAKEHOLDER)) {
            UpdatePreviews.Preview preview = before.stream()
                    .filter(candidate -> candidate.audience().equals(audience))
                    .findFirst()
                    .orElseThrow();
            Notification sent = messages(audience).get(0);
            assertThat(preview.subject()).isEqualTo(sent.subject());
            assertThat(preview.text()).isEqualTo(sent.text());
            assertThat(preview.html()).isEqualTo(sent.html());
            assertThat(preview.recipients()).contains(sent.personName());
        }
    }

    @Test
    void whatIsNotFilledInIsNotShown() {
        tell(new Said.Update("Still slow.", null, null, null, null));

        assertThat(text(Audience.INTERNAL)).contains("Conditions:").doesNotContain("Actions:", "Needs:");
        assertThat(text(Audience.MANAGEMENT)).contains("Decision needed:\nNone at present");
        assertThat(text(Audience.STAKEHOLDER)).contains("Still slow.").doesNotContain("What we do");
    }

    private void tell(Said.Update update) {
        announcements.announce(payments, Purpose.UPDATE, "update-1", update);
    }

    private List<Notification> all() {
        return notifications.list(new NotificationQuery(payments, null, 0, 100));
    }

    private List<Notification> messages(String audience) {
        return all().stream()
                .filter(message -> message.audience().equals(audience))
                .toList();
    }

    private String text(String audience) {
        assertThat(messages(audience)).as(audience).isNotEmpty();
        return messages(audience).get(0).text();
    }

    private UpdatePreviews.Preview preview(String audience) {
        return previews.of(payments, UPDATE, false).stream()
                .filter(candidate -> candidate.audience().equals(audience))
                .findFirst()
                .orElseThrow();
    }
}
