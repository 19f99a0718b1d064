package dev.muster.intake;

import java.util.List;

/** Reads alerts. */
public interface Alerts {

    /** Newest first. */
    List<Alert> list(AlertQuery query);

    long count(AlertQuery query);
}
