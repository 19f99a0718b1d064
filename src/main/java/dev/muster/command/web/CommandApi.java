package dev.muster.command.web;

import dev.muster.command.CommandRequests;
import dev.muster.command.Handover;
import dev.muster.command.Handovers;
import dev.muster.command.web.CommandRequestBodies.AssignRole;
import dev.muster.command.web.CommandRequestBodies.OfferHandover;
import dev.muster.command.web.CommandRequestBodies.ReleaseRole;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.Incidents;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Roles and the formal handover of the command. */
@RestController
@RequestMapping("/api/v1/incidents/{number}")
class CommandApi {

    private final CommandRequests requests;
    private final CommandAccess access;
    private final Incidents incidents;
    private final IncidentRoles roles;
    private final Handovers handovers;

    CommandApi(
            CommandRequests requests,
            CommandAccess access,
            Incidents incidents,
            IncidentRoles roles,
            Handovers handovers) {
        this.requests = requests;
        this.access = access;
        this.incidents = incidents;
        this.roles = roles;
        this.handovers = handovers;
    }

    @GetMapping("/roles")
    ResponseEntity<ItemList<RoleView>> roles(@PathVariable String number) {
        return ItemList.whole(roles.holders(incidents.get(number).number()).stream()
                .map(RoleView::of)
                .toList());
    }

    @PostMapping("/roles")
    ResponseEntity<ItemList<RoleView>> assign(@PathVariable String number, @RequestBody @Valid AssignRole request) {
        access.require(incidents.get(number).number(), "give roles");
        requests.assignRole(number, RoleView.role(request.role()), request.person(), access.id());
        return roles(number);
    }

    @PostMapping("/roles/{role}/release")
    ResponseEntity<ItemList<RoleView>> release(
            @PathVariable String number, @PathVariable String role, @RequestBody @Valid ReleaseRole request) {
        incidents.get(number);
        if (!request.person().equals(access.id())) {
            access.require(number, "take back the roles of others");
        }
        requests.releaseRole(number, RoleView.role(role), request.person(), access.id(), request.reason());
        return roles(number);
    }

    @GetMapping("/handover")
    ResponseEntity<ItemList<Handover>> handovers(@PathVariable String number) {
        return ItemList.whole(handovers.of(incidents.get(number).number()));
    }

    /** The named person answers in the task "Accept command". */
    @PostMapping("/handover")
    ResponseEntity<Handover> offer(@PathVariable String number, @RequestBody @Valid OfferHandover request) {
        access.require(incidents.get(number).number(), "offer the command");
        Handover offer =
                requests.offerHandover(number, request.to(), request.brief().strip(), access.id());
        return ResponseEntity.created(URI.create("/api/v1/incidents/" + number + "/handover"))
                .body(offer);
    }
}
