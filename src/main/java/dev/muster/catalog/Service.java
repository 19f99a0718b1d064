package dev.muster.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the organisation runs and that can fail.
 *
 * @param id the name that alerts use
 * @param tier 1 is the most important
 * @param team id of the team that answers for it
 * @param dependsOn ids of the services that it needs
 */
public record Service(
        String id,
        String name,
        int tier,
        String team,
        List<String> dependsOn,
        @Nullable String runbook,
        @Nullable String defaultSeverity) {}
