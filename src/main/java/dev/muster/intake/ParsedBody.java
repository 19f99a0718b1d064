package dev.muster.intake;

import java.util.List;

/**
 * What a body says.
 *
 * @param signals in the order of the body
 * @param truncatedAlerts how many more alerts the sender says it left out; nothing is known about them
 */
public record ParsedBody(List<Signal> signals, int truncatedAlerts) {

    public ParsedBody {
        signals = List.copyOf(signals);
    }
}
