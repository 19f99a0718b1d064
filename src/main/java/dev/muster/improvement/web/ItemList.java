package dev.muster.improvement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * One page of a list.
 *
 * @param next path and query of the next page, or null on the last
 */
record ItemList<T>(List<T> items, @Nullable String next) {

    /** With {@code Link} and {@code X-Total-Count}. */
    static <T> ResponseEntity<ItemList<T>> page(String path, List<T> items, long total, int page, int size) {
        String next = (page + 1L) * size < total ? path + "?page=" + (page + 1) + "&size=" + size : null;
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header("X-Total-Count", Long.toString(total));
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(new ItemList<>(items, next));
    }
}
