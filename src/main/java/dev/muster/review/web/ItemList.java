package dev.muster.review.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * One page of a list.
 *
 * @param next path and query of the next page, or null on the last
 */
record ItemList<T>(List<T> items, @Nullable String next) {

    /** With {@code Link} and {@code X-Total-Count}. */
    static <T> ResponseEntity<ItemList<T>> page(List<T> items, long total, int page, int size) {
        String next = (page + 1L) * size < total ? linkTo(page + 1) : null;
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header("X-Total-Count", Long.toString(total));
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(new ItemList<>(items, next));
    }

    static <T> ResponseEntity<ItemList<T>> whole(List<T> items) {
        return page(items, items.size(), 0, Math.max(1, items.size()));
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
