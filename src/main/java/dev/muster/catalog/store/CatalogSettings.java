package dev.muster.catalog.store;

import dev.muster.catalog.CatalogueContent;
import dev.muster.catalog.Person;
import dev.muster.catalog.Service;
import dev.muster.catalog.Subscriber;
import dev.muster.catalog.Team;
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
 * {@code muster.catalog}: files of a catalogue, or a small one written out in the configuration. Everything may be
 * empty. What contradicts itself stops the start with a sentence that names the entry to mend.
 *
 * @param files YAML texts of a catalogue: paths, {@code file:} or {@code classpath:} locations, with {@code *} for several
 */
@Validated
@ConfigurationProperties("muster.catalog")
record CatalogSettings(
        @DefaultValue List<@NotBlank String> files,
        @DefaultValue @Valid List<ServiceEntry> services,
        @DefaultValue @Valid List<TeamEntry> teams,
        @DefaultValue @Valid List<PersonEntry> people,
        @DefaultValue @Valid List<SubscriberEntry> subscribers) {

    CatalogSettings {
        CatalogRules.check(services, teams, people);
        if (!files.isEmpty() && !(services.isEmpty() && teams.isEmpty() && people.isEmpty() && subscribers.isEmpty())) {
            throw new IllegalArgumentException("muster.catalog.files names the catalogue, but muster.catalog.services,"
                    + " teams, people or subscribers are set too. Move them into a file that muster.catalog.files names,"
                    + " or set muster.catalog.files to nothing.");
        }
    }

    boolean hasEntries() {
        return !(services.isEmpty() && teams.isEmpty() && people.isEmpty() && subscribers.isEmpty());
    }

    CatalogueContent content() {
        return new CatalogueContent(
                services.stream().map(ServiceEntry::service).toList(),
                teams.stream().map(TeamEntry::team).toList(),
                people.stream().map(PersonEntry::person).toList(),
                subscribers.stream().map(SubscriberEntry::subscriber).toList(),
                List.of());
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
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
            String defaultSeverity) {

        Service service() {
            return new Service(
                    id,
                    orElse(name, id),
                    tier,
                    orElse(team, StoredCatalog.FALLBACK_TEAM),
                    dependsOn,
                    runbook,
                    defaultSeverity);
        }
    }

    /** A team; {@code onCall} holds user ids, the first one is asked first. */
    record TeamEntry(
            @NotBlank String id,
            @Nullable String name,
            @NotEmpty List<@NotBlank String> onCall) {

        Team team() {
            return new Team(id, orElse(name, id), onCall);
        }
    }

    /** Somebody whose address is not, or not only, in a user account. */
    record PersonEntry(
            @NotBlank String id,
            @Nullable String name,
            @Nullable @Email String email) {

        Person person() {
            return new Person(id, orElse(name, id), email);
        }
    }

    /** An address that an audience has besides the people of the teams. */
    record SubscriberEntry(
            @NotBlank String audience,
            @Nullable String name,
            @NotBlank @Email String email) {

        Subscriber subscriber() {
            return new Subscriber(audience, orElse(name, email), email);
        }
    }
}
