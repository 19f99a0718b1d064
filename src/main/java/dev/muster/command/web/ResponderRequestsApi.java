package dev.muster.command.web;

import dev.muster.command.ResponderRequest;
import dev.muster.command.ResponderRequests;
import dev.muster.command.web.CommandRequestBodies.RequestResponder;
import dev.muster.command.web.CommandRequestBodies.Withdraw;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests for people who respond; whoever works on incidents may ask. */
@RestController
@RequestMapping("/api/v1/incidents/{number}/responder-requests")
class ResponderRequestsApi {

    private final ResponderRequests requests;
    private final CommandAccess access;

    ResponderRequestsApi(ResponderRequests requests, CommandAccess access) {
        this.requests = requests;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<ItemList<ResponderRequest>> list(@PathVariable String number) {
        return ItemList.whole(requests.of(number));
    }

    @PostMapping
    ResponseEntity<ResponderRequest> request(
            @PathVariable String number, @RequestBody @Valid RequestResponder request) {
        ResponderRequest made = requests.request(
                number, request.kind(), request.wanted(), request.reason().strip(), access.id());
        return ResponseEntity.created(URI.create("/api/v1/incidents/" + number + "/responder-requests"))
                .body(made);
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<ItemList<ResponderRequest>> withdraw(
            @PathVariable String number, @PathVariable String id, @RequestBody @Valid Withdraw request) {
        boolean own = requests.of(number).stream()
                .anyMatch(each -> each.id().equals(id) && each.requestedBy().equals(access.id()));
        if (!own) {
            access.require(number, "withdraw the requests of others");
        }
        requests.withdraw(number, id, request.reason().strip(), access.id());
        return list(number);
    }
}
