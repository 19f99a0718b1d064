package dev.muster.communication.web;

import dev.muster.communication.NotificationQuery;
import dev.muster.communication.NotificationState;
import dev.muster.communication.Notifications;
import dev.muster.communication.UnknownNotificationException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What was sent to whom, how it went, and the dead letters once more. */
@RestController
@RequestMapping("/api/v1/notifications")
class NotificationsApi {

    private final Notifications notifications;

    NotificationsApi(Notifications notifications) {
        this.notifications = notifications;
    }

    @GetMapping
    ResponseEntity<NotificationList> list(
            @RequestParam(required = false) @Nullable String incident,
            @RequestParam(required = false) @Nullable NotificationState state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        NotificationQuery query = new NotificationQuery(incident, state, page, size);
        List<NotificationView> items =
                notifications.list(query).stream().map(NotificationView::of).toList();
        long total = notifications.count(query);
        String next = (page + 1L) * size < total ? linkTo(page + 1) : null;
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header("X-Total-Count", Long.toString(total));
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(new NotificationList(items, next));
    }

    @GetMapping("/{id}")
    NotificationView one(@PathVariable String id) {
        return notifications.find(id).map(NotificationView::of).orElseThrow(() -> new UnknownNotificationException(id));
    }

    /** Accepted: it is sent in the background, and {@code Location} tells how that goes. */
    @PostMapping("/{id}/resend")
    ResponseEntity<NotificationView> resend(@PathVariable String id, Principal person) {
        NotificationView queued = NotificationView.of(notifications.resend(id, person.getName()));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/notifications/" + queued.id()))
                .body(queued);
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownNotificationException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
        problem.setType(URI.create("urn:muster:problem:unknown-notification"));
        problem.setTitle("Unknown notification");
        return problem;
    }

    /** Relative to the host: what the request says of its host is not to be trusted. */
    private static String linkTo(int page) {
        URI here = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", page)
                .build()
                .toUri();
        return here.getRawPath() + "?" + here.getRawQuery();
    }
}
