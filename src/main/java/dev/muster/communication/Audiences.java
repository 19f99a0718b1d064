package dev.muster.communication;

import dev.muster.incident.Severity;
import java.util.List;

/** Who is to be told, by the policy in {@code audience.dmn}. */
public interface Audiences {

    /** In the order of the table; empty where the policy says that nobody is told. */
    List<AudienceChoice> of(Severity severity, Purpose purpose);
}
