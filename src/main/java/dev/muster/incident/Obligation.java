package dev.muster.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that will happen to an incident by itself, unless somebody does something first.
 *
 * @param element id of the timer's event in the model
 * @param what the event in the words of the model, such as "Response time breached"
 * @param process key of the process it belongs to
 * @param dueAt {@code null} while it stands still because the incident is on hold
 * @param then the steps that follow by themselves, in the words of the model
 * @param asks who then has something to do
 */
public record Obligation(
        String element,
        String what,
        String process,
        @Nullable Instant dueAt,
        List<String> then,
        List<Asked> asks) {

    /**
     * A task that would be open then.
     *
     * @param to groups or people; empty where a table decides at that moment
     */
    public record Asked(String task, List<String> to) {}

    public Obligation {
        then = List.copyOf(then);
        asks = List.copyOf(asks);
    }
}
