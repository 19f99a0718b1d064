package dev.muster.incident.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.incident.ClockKind;
import dev.muster.incident.ClockState;
import dev.muster.incident.IncidentLinks;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.LinkKind;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.PauseReason;
import dev.muster.incident.Severity;
import dev.muster.incident.TimelineKind;
import dev.muster.support.IncidentStory;
import dev.muster.support.MusterTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An incident goes on in another one, and out of it again. */
@MusterTest
class MergeStoryTest extends CourseScene {

    @Autowired
    private IncidentLinks links;

    @Autowired
    private Announcements announcements;

    private IncidentStory merged(IncidentStory main, IncidentStory part) {
        course.merge(part.number(), main.number(), "the same database", "commander");
        return part.runJobs();
    }

    @Test
    void aMergedIncidentEndsAndBothHistoriesNameTheOther() {
        IncidentStory main = declared(Severity.P2);
        IncidentStory part = merged(main, declared(Severity.P2).acknowledged());
        assertThat(part.incident().status()).isEqualTo(IncidentStatus.MERGED);
        assertThat(part.incident().statusReason()).isEqualTo("merged into " + main.number() + ": the same database");
        assertThat(incidents.runningClocks(List.of(part.number()))).isEmpty();
        part.isOver();
        assertThat(links.of(main.number()))
                .isEqualTo(links.of(part.number()))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.kind()).isEqualTo(LinkKind.MERGED_INTO);
                    assertThat(link.wordsFrom(main.number())).isEqualTo("has taken in");
                });
        assertThat(entries(main, TimelineKind.LINKED)).hasSize(1);
        assertThat(entries(part, TimelineKind.LINKED)).hasSize(1);
        assertThat(main.incident().status()).isEqualTo(IncidentStatus.OPEN);
    }

    @Test
    void alertsOfTheMergedOneFollowTheMainOne() {
        IncidentStory main = declared(Severity.P3);
        IncidentStory part = merged(main, declared(Severity.P3));
        String service = part.incident().service();
        assertThat(incidents.activeOf(String.valueOf(service))).get().satisfies(active -> assertThat(active.number())
                .isEqualTo(main.number()));
        commands.relateAlert(part.number(), "Payments down too", Severity.P1);
        main.runJobs();
        assertThat(main.incident().severity()).isEqualTo(Severity.P1);
        assertThat(part.incident().severity()).isEqualTo(Severity.P3);
    }

    @Test
    void whoWasToldOfTheMergedOneHearsOfTheMainOne() {
        IncidentStory main = declared(Severity.P4);
        IncidentStory part = declared(Severity.P4);
        announcements.tell(part.number(), Purpose.OPENED, "t", List.of("approver"), "It began.");
        merged(main, part);
        announcements.announce(main.number(), Purpose.UPDATE, "t", "We are on it.");
        assertThat(entries(main, TimelineKind.TOLD))
                .anySatisfy(entry -> assertThat(entry.data().toString()).contains("approver"));
    }

    @Test
    void aMergeTakenBackGoesOnAtTheResponseWithItsHistory() {
        IncidentStory main = declared(Severity.P2);
        IncidentStory part = declared(Severity.P2).acknowledged();
        clock.advance(Duration.ofMinutes(20));
        merged(main, part);
        String before = part.incident().processInstance();
        clock.advance(Duration.ofHours(1));
        course.unmerge(part.number(), "another database after all", "commander");
        part.runJobs();
        assertThat(part.incident().status()).isEqualTo(IncidentStatus.INVESTIGATING);
        assertThat(part.incident().processInstance()).isNotEqualTo(before);
        assertThat(part.taskNames()).anyMatch(name -> name.endsWith("Acknowledge incident"));
        assertThat(clockOf(part, ClockKind.RESPONSE).cycle()).isEqualTo(2);
        assertThat(clockOf(part, ClockKind.RESPONSE).startedAt()).isEqualTo(clock.instant());
        assertThat(clockOf(part, ClockKind.RESOLUTION)).satisfies(resolution -> {
            assertThat(resolution.cycle()).isEqualTo(1);
            assertThat(resolution.pauses()).singleElement().satisfies(pause -> assertThat(pause.reason())
                    .isEqualTo(PauseReason.MERGED_MEANWHILE));
            assertThat(resolution.dueAt(clock.instant())).isEqualTo(START.plus(Duration.ofHours(9)));
            assertThat(resolution.state(clock.instant())).isEqualTo(ClockState.RUNNING);
        });
        assertThat(links.of(part.number())).singleElement().satisfies(link -> {
            assertThat(link.holds()).isFalse();
            assertThat(link.undoReason()).isEqualTo("another database after all");
        });
        assertThat(links.mainOf(part.number())).isEqualTo(part.number());
        assertThat(entries(part, TimelineKind.ACKNOWLEDGED)).as("its history").hasSize(1);
        part.acknowledged().resolvedFrom("HIGH");
        assertThat(part.incident().status()).isEqualTo(IncidentStatus.IN_REVIEW);
    }

    @Test
    void aDuplicateIsCancelledWithTheNumberOfItsMain() {
        IncidentStory main = declared(Severity.P2);
        IncidentStory part = declared(Severity.P3);
        course.markDuplicate(part.number(), main.number(), "two alarms, one fault", "commander");
        part.runJobs().isOver();
        assertThat(part.incident().status()).isEqualTo(IncidentStatus.CANCELLED);
        assertThat(part.incident().statusReason()).contains("duplicate of " + main.number());
        assertThat(links.mainOf(part.number())).isEqualTo(main.number());
    }

    @Test
    void mergesThatMakeNoSenseAreRefusedWithWhatToDo() {
        IncidentStory main = declared(Severity.P2);
        IncidentStory part = merged(main, declared(Severity.P2));
        IncidentStory third = declared(Severity.P2);
        assertThatThrownBy(() -> course.merge(third.number(), third.number(), "x", "commander"))
                .isInstanceOf(NotPossibleNowException.class)
                .hasMessageContaining("another incident");
        assertThatThrownBy(() -> course.merge(third.number(), part.number(), "x", "commander"))
                .isInstanceOf(NotPossibleNowException.class)
                .hasMessageContaining("goes on in " + main.number());
        assertThatThrownBy(() -> course.unmerge(third.number(), "x", "commander"))
                .isInstanceOf(NotPossibleNowException.class);
    }

    @Test
    void whatWasMergedTwiceGoesOnInTheLast() {
        IncidentStory main = declared(Severity.P2);
        IncidentStory middle = declared(Severity.P2);
        IncidentStory part = merged(middle, declared(Severity.P2));
        merged(main, middle);
        assertThat(links.mainOf(part.number())).isEqualTo(main.number());
        assertThat(links.goingOnIn(main.number())).containsExactly(middle.number(), part.number());
    }
}
