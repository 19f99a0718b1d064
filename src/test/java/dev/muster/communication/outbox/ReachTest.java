package dev.muster.communication.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.catalog.Person;
import dev.muster.communication.Audience;
import dev.muster.communication.Purpose;
import dev.muster.incident.Incident;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may be told at all. */
class ReachTest extends OutboxScene {

    private static final Recipient OUTSIDE =
            new Recipient(new Person("fan@example.org", "Fan", "fan@example.org"), Audience.PUBLIC, "subscribed");

    @Test
    void readersOutsideAreToldByStatementsAndTheAllClearOnly() {
        Incident about = incidents.get(incident);

        for (Purpose purpose : Purpose.values()) {
            Reach reach = Reach.of(about, purpose, List.of(OUTSIDE));
            if (purpose == Purpose.STATEMENT || purpose == Purpose.RESTORED) {
                assertThat(reach.told()).as("%s", purpose).containsExactly(OUTSIDE);
            } else {
                assertThat(reach.told()).as("%s", purpose).isEmpty();
                assertThat(reach.heldBack()).containsOnlyKeys("readers outside are told by approved statements only");
            }
        }
    }
}
