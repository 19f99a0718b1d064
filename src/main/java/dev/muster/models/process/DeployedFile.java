package dev.muster.models.process;

import dev.muster.models.ModelKind;
import org.jspecify.annotations.Nullable;

/**
 * Where one version of a model came from.
 *
 * @param resource name of the file within its deployment
 */
record DeployedFile(
        ModelKind kind, String key, int version, @Nullable String versionTag, String deployment, String resource) {

    /** How a file of the package with this model is called. */
    String packagedName() {
        return key
                + switch (kind) {
                    case PROCESS -> ".bpmn";
                    case DECISION -> ".dmn";
                    case FORM -> ".form";
                };
    }
}
