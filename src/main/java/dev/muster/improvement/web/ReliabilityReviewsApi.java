package dev.muster.improvement.web;

import dev.muster.access.CurrentPerson;
import dev.muster.improvement.ImprovementCommands;
import dev.muster.improvement.ImprovementRound;
import dev.muster.improvement.ImprovementRounds;
import dev.muster.improvement.RoundKind;
import dev.muster.improvement.UnknownRoundException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reliability reviews: what was put before whom, and what was decided. */
@RestController
@RequestMapping(ReliabilityReviewsApi.PATH)
class ReliabilityReviewsApi {

    static final String PATH = "/api/v1/reliability-reviews";

    private final ImprovementRounds rounds;
    private final ImprovementCommands commands;
    private final CurrentPerson person;

    ReliabilityReviewsApi(ImprovementRounds rounds, ImprovementCommands commands, CurrentPerson person) {
        this.rounds = rounds;
        this.commands = commands;
        this.person = person;
    }

    @GetMapping
    ResponseEntity<ItemList<ImprovementRound>> list(
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        return ItemList.page(
                PATH,
                rounds.list(RoundKind.RELIABILITY_REVIEW, page, size),
                rounds.count(RoundKind.RELIABILITY_REVIEW),
                page,
                size);
    }

    @GetMapping("/{number}")
    ImprovementRound one(@PathVariable String number) {
        return rounds.find(number)
                .filter(round -> round.kind() == RoundKind.RELIABILITY_REVIEW)
                .orElseThrow(() -> new UnknownRoundException(number));
    }

    @PostMapping
    ResponseEntity<ImprovementRound> request() {
        ImprovementRound begun = commands.request(RoundKind.RELIABILITY_REVIEW, person.id());
        return ResponseEntity.created(URI.create(PATH + "/" + begun.number())).body(begun);
    }
}
