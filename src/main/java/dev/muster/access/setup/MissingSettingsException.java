package dev.muster.access.setup;

import java.util.List;

/** Settings without which an installation would be open or silent. */
class MissingSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> missing;

    MissingSettingsException(List<String> missing) {
        super("Missing settings: " + String.join("; ", missing));
        this.missing = missing;
    }

    List<String> missing() {
        return missing;
    }
}
