package dev.muster.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the times in which alerts of a service open nothing. */
public interface MaintenanceWindows {

    /**
     * Plans a window.
     *
     * @throws MaintenanceRefusedException if the service is unknown or the times make no window
     */
    MaintenanceWindow plan(String service, Instant from, Instant until, String reason, String person);

    /**
     * Ends a window that runs, or drops one that was planned. Alerts that it held back and that still fire open then.
     *
     * @throws UnknownMaintenanceWindowException if there is none
     * @throws MaintenanceRefusedException if it is over already
     */
    MaintenanceWindow cancel(String id, @Nullable String reason, String person);

    /**
     * Latest beginning first.
     *
     * @param service {@code null}: any
     * @param current only those that are neither over nor cancelled
     * @param page from 0
     */
    List<MaintenanceWindow> list(@Nullable String service, boolean current, int page, int size);

    long count(@Nullable String service, boolean current);
}
