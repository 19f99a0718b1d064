package dev.muster.review.web;

import dev.muster.incident.Incidents;
import dev.muster.review.PostMortemVersion;
import dev.muster.review.PostMortems;
import dev.muster.review.ReviewCommands;
import dev.muster.review.ReviewMeeting;
import dev.muster.review.ReviewMeetings;
import dev.muster.review.WaiverRequest;
import dev.muster.review.Waivers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The review of an incident for programs: its waiver, its meeting, and every text that was published. */
@RestController
@RequestMapping("/api/v1/incidents/{number}")
class ReviewApi {

    private static final MediaType MARKDOWN = MediaType.parseMediaType("text/markdown;charset=UTF-8");

    private final ReviewCommands reviews;
    private final Incidents incidents;
    private final Waivers waivers;
    private final ReviewMeetings meetings;
    private final PostMortems postMortems;

    ReviewApi(
            ReviewCommands reviews,
            Incidents incidents,
            Waivers waivers,
            ReviewMeetings meetings,
            PostMortems postMortems) {
        this.reviews = reviews;
        this.incidents = incidents;
        this.waivers = waivers;
        this.meetings = meetings;
        this.postMortems = postMortems;
    }

    /** Accepted: a second person decides by the task “Approve waiver”. The longer path is the older name. */
    @PostMapping({"/review/waiver", "/post-mortem/waiver"})
    @ResponseStatus(HttpStatus.ACCEPTED)
    WaiverRequest askForWaiver(@PathVariable String number, @Valid @RequestBody Waiver waiver, Principal person) {
        return reviews.askForWaiver(number, waiver.reason().strip(), person.getName());
    }

    @GetMapping("/review/waiver")
    ResponseEntity<ItemList<WaiverRequest>> waivers(@PathVariable String number) {
        return ItemList.whole(waivers.of(incidents.get(number).number()));
    }

    @PostMapping("/review/meeting")
    ReviewMeeting arrangeMeeting(@PathVariable String number, @Valid @RequestBody Meeting meeting, Principal person) {
        return reviews.arrangeMeeting(
                number,
                meeting.startsAt(),
                Duration.ofMinutes(meeting.minutes() == null ? 30 : meeting.minutes()),
                meeting.place(),
                meeting.participants(),
                person.getName());
    }

    @GetMapping("/review/meeting")
    ResponseEntity<ReviewMeeting> meeting(@PathVariable String number) {
        return ResponseEntity.of(meetings.latest(incidents.get(number).number()));
    }

    @GetMapping("/post-mortem/versions")
    ResponseEntity<ItemList<PostMortemVersion>> versions(@PathVariable String number) {
        return ItemList.whole(postMortems.versions(incidents.get(number).number()));
    }

    /** In Markdown, as its readers got it then. */
    @GetMapping("/post-mortem/versions/{version}")
    ResponseEntity<String> version(@PathVariable String number, @PathVariable int version) {
        return postMortems
                .version(incidents.get(number).number(), version)
                .map(document -> ResponseEntity.ok().contentType(MARKDOWN).body(document))
                .orElseThrow(() -> new UnknownVersionException(number, version));
    }

    /** Why there will be no post-mortem. */
    record Waiver(
            @NotBlank(message = "say why there is nothing to learn from this incident") @Size(max = 2000)
            String reason) {}

    /** @param minutes absent: 30 */
    record Meeting(
            @NotNull(message = "say when the meeting begins, such as 2026-11-27T14:00:00Z")
            Instant startsAt,

            @Nullable @Min(5) @Max(480) Integer minutes,
            @Nullable @Size(max = 500) String place,

            @NotEmpty(message = "name who takes part, by user name or mail address")
            @Size(max = 50, message = "at most 50 people take part")
            List<@NotBlank @Size(max = 70) @Pattern(regexp = "[^,;\\s]+") String> participants) {}
}
