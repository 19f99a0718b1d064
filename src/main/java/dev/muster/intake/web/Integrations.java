package dev.muster.intake.web;

import dev.muster.intake.AlertSource;
import dev.muster.intake.web.IntakeSettings.IntegrationEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Every configured sender, by name. */
@Component
@EnableConfigurationProperties(IntakeSettings.class)
class Integrations {

    private static final Logger LOG = LoggerFactory.getLogger(Integrations.class);

    private final Map<String, Integration> byName = new HashMap<>();
    private final Integration unknown = Integration.unknown(UUID.randomUUID().toString());

    Integrations(IntakeSettings settings, List<AlertSource> sources) {
        Map<String, AlertSource> known =
                sources.stream().collect(Collectors.toMap(AlertSource::name, Function.identity()));
        settings.integrations().forEach((name, entry) -> {
            AlertSource source = known.get(entry.source());
            warn(name, entry, source != null, known);
            byName.put(name, new Integration(name, source, entry, settings.rateLimit()));
        });
    }

    /** The sender of that name; for an unknown name one that lets nobody in. */
    Integration named(String name) {
        return byName.getOrDefault(name, unknown);
    }

    private static void warn(String name, IntegrationEntry entry, boolean supported, Map<String, AlertSource> known) {
        if (!supported) {
            LOG.warn(
                    "The integration {} has the source {}, which this version does not know: what it sends is refused"
                            + " with 503. Known: {}.",
                    name,
                    entry.source(),
                    known.keySet().stream().sorted().toList());
        } else if (entry.credentials().isEmpty()) {
            LOG.warn(
                    "The integration {} has no credentials, so nobody can send to it: add"
                            + " muster.intake.integrations.{}.credentials.",
                    name,
                    name);
        }
    }
}
