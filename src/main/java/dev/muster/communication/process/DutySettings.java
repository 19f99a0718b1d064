package dev.muster.communication.process;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which law applies to whom. What it demands stands in {@code reporting-duties.dmn}.
 *
 * @param regimes of the organisation, for every service without a list of its own
 * @param services regimes by the id of the service; an empty list: none
 * @param zone whose calendar counts the months of a term
 */
@ConfigurationProperties("muster.duties")
public record DutySettings(
        @DefaultValue("GDPR") List<String> regimes,
        @DefaultValue Map<String, List<String>> services,
        @DefaultValue("UTC") ZoneId zone) {

    List<String> of(@Nullable String service) {
        return service == null ? regimes : services.getOrDefault(service, regimes);
    }
}
