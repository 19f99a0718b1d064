package dev.muster.incident.web;

import dev.muster.incident.IncidentQuery;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the board shows, as its address says. A value that means nothing counts as not given, so that an old bookmark
 * still opens a board.
 *
 * @param status {@code active} (the default), {@code all} or the name of a status in lower case
 */
record BoardFilter(String status, @Nullable Severity severity, String service, String q, int page) {

    static final int PAGE_SIZE = 100;
    private static final String ACTIVE = "active";
    private static final String ALL = "all";

    static BoardFilter of(
            @Nullable String status,
            @Nullable String severity,
            @Nullable String service,
            @Nullable String q,
            @Nullable Integer page) {
        String known = status != null && (status.equals(ALL) || status(status).isPresent()) ? status : ACTIVE;
        return new BoardFilter(
                known,
                named(Severity.values(), severity).orElse(null),
                service == null ? "" : service.strip(),
                q == null ? "" : q.strip(),
                page == null ? 0 : Math.max(0, page));
    }

    IncidentQuery query() {
        return new IncidentQuery(statuses(), severity, service.isEmpty() ? null : service, q, page, PAGE_SIZE);
    }

    /** What was resolved last, with the other filters kept. */
    IncidentQuery recentlyResolved(int count) {
        Set<IncidentStatus> resolved = Set.of(IncidentStatus.RESOLVED, IncidentStatus.IN_REVIEW, IncidentStatus.CLOSED);
        return new IncidentQuery(resolved, severity, service.isEmpty() ? null : service, q, 0, count);
    }

    public boolean isActiveOnly() {
        return status.equals(ACTIVE);
    }

    /** Whether anything besides the default was chosen. */
    public boolean isNarrowed() {
        return !isActiveOnly() || severity != null || !service.isEmpty() || !q.isEmpty();
    }

    /** The address of this board, for the next refresh. */
    public String address() {
        return addressOf(page);
    }

    public String addressOf(int otherPage) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/");
        if (!isActiveOnly()) {
            address.queryParam("status", status);
        }
        if (severity != null) {
            address.queryParam("severity", severity.name());
        }
        if (!service.isEmpty()) {
            address.queryParam("service", "{service}");
        }
        if (!q.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (otherPage > 0) {
            address.queryParam("page", otherPage);
        }
        Object[] values = Arrays.stream(new String[] {service, q})
                .filter(value -> !value.isEmpty())
                .toArray();
        return address.encode().buildAndExpand(values).toUriString();
    }

    private Set<IncidentStatus> statuses() {
        if (isActiveOnly()) {
            return IncidentStatus.active();
        }
        return status(status).map(Set::of).orElse(Set.of());
    }

    private static Optional<IncidentStatus> status(@Nullable String name) {
        return named(IncidentStatus.values(), name);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, @Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        String constant = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values)
                .filter(value -> value.name().equals(constant))
                .findFirst();
    }
}
