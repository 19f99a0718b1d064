package dev.muster.restoration;

import java.util.List;

/** The validation rounds of incidents. Append-only. */
public interface Validations {

    /** Stores the checks as the incident's next round, done now. */
    ValidationRound record(String incident, List<ValidationCheck> checks, String checkedBy);

    /** Oldest first. */
    List<ValidationRound> rounds(String incident);
}
