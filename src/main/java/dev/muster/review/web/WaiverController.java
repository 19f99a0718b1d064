package dev.muster.review.web;

import dev.muster.review.ReviewCommands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ends a review without a post-mortem. */
@RestController
class WaiverController {

    private final ReviewCommands reviews;

    WaiverController(ReviewCommands reviews) {
        this.reviews = reviews;
    }

    @PostMapping("/api/v1/incidents/{number}/post-mortem/waiver")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void waive(@PathVariable String number, @Valid @RequestBody Waiver waiver, Principal person) {
        reviews.waive(number, waiver.reason().strip(), person.getName());
    }

    /** Why there will be no post-mortem. */
    record Waiver(
            @NotBlank(message = "say why there is nothing to learn from this incident") @Size(max = 2000)
            String reason) {}
}
