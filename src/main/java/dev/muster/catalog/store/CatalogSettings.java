package dev.muster.catalog.store;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code muster.catalog}: everything may be empty. What contradicts itself stops the start with a sentence that names
 * the entry to mend.
 */
@Validated
@ConfigurationProperties("muster.catalog")
record CatalogSettings(
        @DefaultValue @Valid List<ServiceEntry> services,
        @DefaultValue @Valid List<TeamEntry> teams,
        @DefaultValue @Valid List<PersonEntry> people,
        @DefaultValue @Valid List<SubscriberEntry> subscribers) {

    CatalogSettings {
        CatalogRules.check(services, teams, people);
    }

    /**
     * A service.
     *
     * @param id the name that alerts use
     * @param tier 1 is the most important
     * @param dependsOn ids of services; one that is not in the catalogue may be named, as of a supplier
     * @param defaultSeverity for alerts that give none
     */
    record ServiceEntry(
            @NotBlank String id,
            @Nullable String name,
            @DefaultValue("3") @Min(1) @Max(5) int tier,
            @Nullable String team,
            @DefaultValue List<String> dependsOn,

            @Nullable @Pattern(regexp = "https?://.+", message = "must be an http or https address")
            String runbook,

            @Nullable @Pattern(regexp = "P[1-4]", message = "must be one of P1, P2, P3, P4")
            String defaultSeverity) {}

    /** A team; {@code onCall} holds user ids, the first one is asked first. */
    record TeamEntry(
            @NotBlank String id,
            @Nullable String name,
            @NotEmpty List<@NotBlank String> onCall) {}

    /** Somebody whose address is not, or not only, in a user account. */
    record PersonEntry(
            @NotBlank String id,
            @Nullable String name,
            @Nullable @Email String email) {}

    /** An address that an audience has besides the people of the teams. */
    record SubscriberEntry(
            @NotBlank String audience,
            @Nullable String name,
            @NotBlank @Email String email) {}
}
