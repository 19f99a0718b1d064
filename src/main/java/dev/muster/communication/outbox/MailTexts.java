package dev.muster.communication.outbox;

import dev.muster.communication.Purpose;
import dev.muster.communication.channel.MailSettings;
import dev.muster.incident.ClockKind;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.Milestone;
import dev.muster.incident.MilestoneFact;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes a mail: what happened, the incident's facts, what to do and where to look. The engine is its own, because a mail
 * has neither a request nor the reader's language.
 */
@Component
class MailTexts {

    private final SpringTemplateEngine templates;
    private final MailSettings settings;
    private final Incidents incidents;
    private final Clock clock;
    private final String publicUrl;

    MailTexts(
            MailSettings settings, Incidents incidents, Clock clock, @Value("${muster.public-url}") String publicUrl) {
        this.templates = engine();
        this.settings = settings;
        this.incidents = incidents;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** @param reason why this recipient is told */
    MailText write(Announcement announcement, String reason) {
        Context context = new Context(settings.language(), facts(announcement, reason));
        String plain = templates.process("incident.txt", context).strip().replaceAll("\n{3,}", "\n\n") + "\n";
        return new MailText(plain, templates.process("incident.html", context));
    }

    private Map<String, Object> facts(Announcement announcement, String reason) {
        Incident incident = announcement.incident();
        boolean page = announcement.purpose() == Purpose.PAGE;
        return Map.ofEntries(
                Map.entry("purpose", announcement.purpose().name()),
                Map.entry("page", page),
                Map.entry("text", announcement.text().strip()),
                Map.entry("number", incident.number()),
                Map.entry(
                        "title", incident.title().replaceAll("\\p{Cntrl}+", " ").strip()),
                Map.entry("severity", incident.severity().name()),
                Map.entry("status", incident.status().name()),
                Map.entry("service", Optional.ofNullable(incident.service()).orElse("")),
                Map.entry("since", time(since(incident))),
                Map.entry("nextUpdate", due(incident, ClockKind.UPDATE)),
                Map.entry("acknowledgeBy", page ? due(incident, ClockKind.RESPONSE) : ""),
                Map.entry("url", publicUrl + "/incidents/" + incident.number()),
                Map.entry("reason", reason));
    }

    /** The earliest that is known: the impact if somebody has named it, else the first signal. */
    private Instant since(Incident incident) {
        Map<Milestone, MilestoneFact> reached = incidents.milestones(incident.number());
        @Nullable MilestoneFact impact = reached.get(Milestone.IMPACT_STARTED);
        @Nullable MilestoneFact detected = reached.get(Milestone.DETECTED);
        if (impact != null) {
            return impact.at();
        }
        return detected == null ? incident.declaredAt() : detected.at();
    }

    private String due(Incident incident, ClockKind kind) {
        return incidents.clocks(incident.number()).stream()
                .filter(candidate -> candidate.kind() == kind && !candidate.isOver())
                .map(running -> time(running.dueAt(clock.instant())))
                .findFirst()
                .orElse("");
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm z", settings.language())
                .format(instant.atZone(settings.zone()));
    }

    private static SpringTemplateEngine engine() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/mail");
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.ENGLISH);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(messages);
        engine.addTemplateResolver(resolver(".txt", TemplateMode.TEXT));
        engine.addTemplateResolver(resolver(".html", TemplateMode.HTML));
        return engine;
    }

    private static ClassLoaderTemplateResolver resolver(String ending, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/mail/");
        resolver.getResolvablePatternSpec().addPattern("*" + ending);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
