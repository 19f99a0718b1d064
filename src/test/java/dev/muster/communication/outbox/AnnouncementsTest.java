package dev.muster.communication.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.communication.Notification;
import dev.muster.communication.NotificationState;
import dev.muster.communication.Purpose;
import dev.muster.incident.Role;
import dev.muster.incident.TimelineKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Whom an announcement reaches, once, and what the story says about it. */
class AnnouncementsTest extends OutboxScene {

    private static final List<String> CHECKOUT_TEAM =
            List.of("responder@demo.muster.example", "commander@demo.muster.example");

    @Test
    void tellsEveryoneNamedAndSaysSo() {
        int queued = announcements.tell(incident, Purpose.PAGE, "tier-1", List.of("responder", "commander"), "Help");

        assertThat(queued).isEqualTo(2);
        assertThat(messages()).extracting(Notification::person).containsExactlyInAnyOrder("responder", "commander");
        assertThat(messages()).allMatch(message -> message.state() == NotificationState.QUEUED);
        assertThat(entries(TimelineKind.TOLD)).singleElement().satisfies(entry -> {
            assertThat(entry.text()).contains("by e-mail");
            assertThat(entry.data())
                    .containsEntry("purpose", "PAGE")
                    .containsEntry("key", "tier-1")
                    .containsEntry("addressees", "responder,commander");
        });
    }

    @Test
    void theSameKeyTellsOnceHoweverOftenItIsCalled() {
        announcements.tell(incident, Purpose.PAGE, "tier-1", List.of("responder"), "Help");

        int again = announcements.tell(incident, Purpose.PAGE, "tier-1", List.of("responder", "commander"), "Help");

        assertThat(again).isEqualTo(1);
        assertThat(messages()).extracting(Notification::person).containsExactlyInAnyOrder("responder", "commander");
        assertThat(announcements.tell(incident, Purpose.PAGE, "tier-1", List.of("responder"), "Help"))
                .isZero();
        assertThat(entries(TimelineKind.TOLD)).hasSize(2);
        assertThat(entries(TimelineKind.NOT_TOLD)).isEmpty();
    }

    @Test
    void whatIsRolledBackTellsNobody() {
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    announcements.tell(incident, Purpose.PAGE, "tier-1", List.of("responder"), "Help");
                    throw new IllegalStateException("the step failed");
                }))
                .hasMessage("the step failed");

        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_name = 'send-notification'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(messages()).isEmpty();
        assertThat(entries(TimelineKind.TOLD)).isEmpty();
    }

    @Test
    void nothingIsSentBeforeTheCommitAndEverythingAfterIt() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            announcements.tell(incident, Purpose.PAGE, "tier-1", List.of("responder"), "Help");
            assertThat(messages()).allMatch(message -> message.state() == NotificationState.QUEUED);
        });

        postman().round();

        assertThat(messages()).singleElement().satisfies(message -> {
            assertThat(message.state()).isEqualTo(NotificationState.SENT);
            assertThat(message.sentAt()).isNotNull();
            assertThat(message.attempts()).isEqualTo(1);
        });
    }

    @Test
    void whoHasNoAddressStandsOnTheTimelineOnce() {
        announcements.tell(incident, Purpose.PAGE, "tier-1", List.of("nobody-knows"), "Help");
        announcements.tell(incident, Purpose.PAGE, "tier-1", List.of("nobody-knows"), "Help");

        assertThat(messages()).isEmpty();
        assertThat(entries(TimelineKind.NOT_TOLD)).singleElement().satisfies(entry -> assertThat(entry.text())
                .contains("nobody-knows")
                .contains("no e-mail address"));
    }

    @Test
    void everyoneToldBeforeHearsTheEndOnceEach() {
        announcements.tell(incident, Purpose.PAGE, "tier-1", List.of("responder"), "Help");
        announcements.tell(incident, Purpose.PAGE, "tier-2", List.of("responder", "commander"), "Help");

        int queued = announcements.tellEveryoneToldBefore(incident, Purpose.RESTORED, "all-clear", "It works again.");

        assertThat(queued).isEqualTo(2);
        assertThat(messages())
                .filteredOn(message -> message.purpose() == Purpose.RESTORED)
                .extracting(Notification::person)
                .containsExactlyInAnyOrder("responder", "commander");
    }

    @Test
    void anEndThatNobodyWaitsForIsNotTold() {
        assertThat(announcements.tellEveryoneToldBefore(incident, Purpose.CANCELLED, "cancelled", "None."))
                .isZero();

        assertThat(entries(TimelineKind.NOT_TOLD)).singleElement().satisfies(entry -> assertThat(entry.text())
                .contains("nobody was told of the incident before"));
    }

    @Test
    void theTableDecidesWhoIsTold() {
        announcements.announce(incident, Purpose.OPENED, "opened", "Checkout is down.");

        assertThat(messages())
                .filteredOn(message -> message.audience().equals("INTERNAL"))
                .extracting(Notification::recipient)
                .containsExactlyInAnyOrderElementsOf(CHECKOUT_TEAM);
        assertThat(messages()).extracting(Notification::audience).contains("STAKEHOLDER");
    }

    @Test
    void whoHoldsARoleBelongsToTheInternalAudienceOnce() {
        ledger.assign(incident, Role.COMMANDER, "commander", "commander");
        ledger.assign(incident, Role.COMMUNICATIONS_LEAD, "communications", "commander");

        announcements.announceTo(List.of("INTERNAL"), incident, Purpose.UPDATE, "update-1", "Still down.");

        assertThat(messages())
                .extracting(Notification::recipient)
                .containsExactlyInAnyOrder(
                        "responder@demo.muster.example",
                        "commander@demo.muster.example",
                        "communications@demo.muster.example");
    }
}
