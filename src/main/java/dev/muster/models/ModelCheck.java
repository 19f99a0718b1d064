package dev.muster.models;

import dev.muster.engine.Finding;
import java.util.List;

/**
 * What a deployment of some files would lead to.
 *
 * @param findings why it is refused; empty if it is accepted
 * @param files what would be there afterwards; empty if it is refused
 */
public record ModelCheck(boolean accepted, List<Finding> findings, List<CheckedFile> files) {

    /**
     * A model that would be deployed.
     *
     * @param version the version that it would become
     */
    public record CheckedFile(String file, ModelKind kind, String key, int version) {}

    public ModelCheck {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }

    public static ModelCheck refused(List<Finding> findings) {
        return new ModelCheck(false, findings, List.of());
    }

    public static ModelCheck accepted(List<CheckedFile> files) {
        return new ModelCheck(true, List.of(), files);
    }
}
