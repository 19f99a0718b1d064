package dev.muster.incident.process;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the runbooks of a service say to do at once, as the forms of the first tasks show it. */
@Component
class ImmediateActions {

    /** The engine keeps strings of at most 4000 characters. */
    private static final int LONGEST = 3900;

    private final Catalog catalog;

    ImmediateActions(Catalog catalog) {
        this.catalog = catalog;
    }

    /** A Markdown list, or {@code null} where no runbook says anything. */
    @Nullable
    String of(@Nullable String service) {
        StringBuilder list = new StringBuilder();
        for (String action : catalog.service(service == null ? "" : service)
                .map(Service::immediateActions)
                .orElse(List.of())) {
            if (list.length() + action.length() < LONGEST) {
                list.append(list.isEmpty() ? "" : "\n").append("- ").append(action);
            }
        }
        return list.isEmpty() ? null : list.toString();
    }
}
