package dev.muster.diagnosis.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of a list.
 *
 * @param next path and query of the next page, or null on the last
 */
record Page<T>(List<T> items, @Nullable String next) {

    /** With {@code Link} and {@code X-Total-Count}. */
    static <T> ResponseEntity<Page<T>> answer(List<T> items, long total, int page, int size) {
        String next = (page + 1L) * size < total ? linkTo(page + 1) : null;
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header("X-Total-Count", Long.toString(total));
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(new Page<>(items, next));
    }

    static <T> ResponseEntity<Page<T>> whole(List<T> items) {
        return ResponseEntity.ok()
                .header("X-Total-Count", Integer.toString(items.size()))
                .body(new Page<>(items, null));
    }

    /** Relative to the host: what the request says of its host is not to be trusted. */
    private static String linkTo(int page) {
        UriComponentsBuilder here =
                ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("page", page);
        URI uri = here.build().toUri();
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
