package dev.muster.audit;

/** The incident record (O1) as a document, as it stands now. */
public interface IncidentRecords {

    /** @throws dev.muster.incident.UnknownIncidentException if there is no such incident */
    String markdown(String incident);

    /** The same as a part of an HTML page, safe to show. */
    String html(String incident);
}
