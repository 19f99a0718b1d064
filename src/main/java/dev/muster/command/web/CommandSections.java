package dev.muster.command.web;

import dev.muster.command.Delegation;
import dev.muster.command.Delegations;
import dev.muster.command.Handover;
import dev.muster.command.Handovers;
import dev.muster.command.ResponderRequest;
import dev.muster.command.ResponderRequests;
import dev.muster.document.UtcTime;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.PageSection;
import dev.muster.incident.PageSection.Line;
import dev.muster.incident.RoleHolder;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the command adds to the page of an incident. */
@Configuration(proxyBeanMethods = false)
class CommandSections {

    private record Section(String id, String title, Function<Incident, List<Line>> lines) implements PageSection {

        @Override
        public List<Line> of(Incident incident) {
            return lines.apply(incident);
        }
    }

    @Bean
    @Order(10)
    PageSection commandSection(IncidentRoles roles, Handovers handovers) {
        return new Section("command", "Who does what", incident -> Stream.concat(
                        roles.holders(incident.number()).stream().map(CommandSections::line),
                        handovers.of(incident.number()).stream().map(CommandSections::line))
                .toList());
    }

    @Bean
    @Order(11)
    PageSection responderRequestsSection(ResponderRequests requests) {
        return new Section(
                "responder-requests", "Requests for responders", incident -> requests.of(incident.number()).stream()
                        .map(CommandSections::line)
                        .toList());
    }

    @Bean
    @Order(12)
    PageSection delegationsSection(Delegations delegations) {
        return new Section("delegations", "Delegations", incident -> delegations.of(incident.number()).stream()
                .map(CommandSections::line)
                .toList());
    }

    private static Line line(RoleHolder held) {
        String words = (held.provisional() ? "provisional " : "") + held.role().words();
        return Line.of(held.person() + ": " + words, held.reason()).by(held.person(), held.since());
    }

    private static Line line(Handover handover) {
        String what = "Command offered to " + handover.to() + ": " + words(handover.state());
        String answer = handover.answer();
        return Line.of(what, "Brief: " + handover.brief() + (answer == null ? "" : ". Answer: " + answer))
                .by(handover.offeredBy(), handover.offeredAt());
    }

    private static Line line(ResponderRequest request) {
        String outcome = request.outcome();
        String asked = request.answers().stream()
                .map(answer -> answer.person() + " " + words(answer.answer()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("nobody asked yet");
        return Line.of(
                        "Request for " + request.wantedWords() + ": " + words(request.state()),
                        request.reason() + ". " + (outcome == null ? asked : outcome))
                .by(request.requestedBy(), request.requestedAt());
    }

    private static Line line(Delegation delegation) {
        String result = delegation.result();
        return Line.of(
                        delegation.person() + ": " + delegation.work() + ": " + words(delegation.state()),
                        result == null ? "Time box until " + UtcTime.dateAndTime(delegation.timeBoxEnds()) : result)
                .by(delegation.delegatedBy(), delegation.delegatedAt());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
