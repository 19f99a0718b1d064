package dev.muster.catalog;

import java.util.List;

/** What is going wrong now, as far as the catalogue shows it beside a service. */
public interface OpenIncidents {

    /** Active incidents that name a service, newest first, at most the newest hundred. */
    List<OpenIncident> list();

    /** One of them. */
    record OpenIncident(String number, String title, String severity, String service) {}
}
