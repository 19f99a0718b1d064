package dev.muster.command.web;

import dev.muster.command.Delegation;
import dev.muster.command.Delegations;
import dev.muster.command.web.CommandRequestBodies.Delegate;
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

/** Time-boxed delegations of those who command the incident. */
@RestController
@RequestMapping("/api/v1/incidents/{number}/delegations")
class DelegationsApi {

    private final Delegations delegations;
    private final CommandAccess access;

    DelegationsApi(Delegations delegations, CommandAccess access) {
        this.delegations = delegations;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<ItemList<Delegation>> list(@PathVariable String number) {
        return ItemList.whole(delegations.of(number));
    }

    @PostMapping
    ResponseEntity<Delegation> delegate(@PathVariable String number, @RequestBody @Valid Delegate request) {
        delegations.of(number);
        access.require(number, "delegate");
        Delegation made =
                delegations.delegate(number, request.to(), request.work().strip(), request.timeBox(), access.id());
        return ResponseEntity.created(URI.create("/api/v1/incidents/" + number + "/delegations"))
                .body(made);
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<ItemList<Delegation>> withdraw(
            @PathVariable String number, @PathVariable String id, @RequestBody @Valid Withdraw request) {
        delegations.of(number);
        access.require(number, "withdraw delegations");
        delegations.withdraw(number, id, request.reason().strip(), access.id());
        return list(number);
    }
}
