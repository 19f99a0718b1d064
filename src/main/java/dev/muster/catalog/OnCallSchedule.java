package dev.muster.catalog;

import java.time.ZoneId;
import java.util.List;

/**
 * Who of a team is planned to be on call, as it is written down.
 *
 * @param team id of the team whose members may take over shifts
 * @param timeZone of every local time in it
 * @param layers where two of one tier count at the same time, the later one in the list decides
 */
public record OnCallSchedule(String id, String name, String team, ZoneId timeZone, List<OnCallLayer> layers) {

    public OnCallSchedule {
        layers = List.copyOf(layers);
    }
}
