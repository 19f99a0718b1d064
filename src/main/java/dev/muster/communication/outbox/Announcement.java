package dev.muster.communication.outbox;

import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.incident.Incident;

/** Something to tell; one by incident, purpose and key. */
record Announcement(Incident incident, Purpose purpose, String key, Said said) {

    /** What makes the message to this address one. */
    String keyFor(String address) {
        return String.join("/", incident.number(), purpose.name(), key, address);
    }
}
