package dev.muster.catalog.web;

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
record Page<T>(List<T> items, @Nullable String next) {

    /** With {@code Link} and {@code X-Total-Count}; links are relative, for the host in a request proves nothing. */
    static <T> ResponseEntity<Page<T>> answer(List<T> items, long total, int page, int size) {
        String next = (page + 1L) * size < total ? linkTo(page + 1) : null;
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header("X-Total-Count", Long.toString(total));
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(new Page<>(items, next));
    }

    /** One page of a list that is in memory as a whole. */
    static <T> ResponseEntity<Page<T>> of(List<T> all, int page, int size) {
        int from = (int) Math.min((long) page * size, all.size());
        return answer(all.subList(from, Math.min(from + size, all.size())), all.size(), page, size);
    }

    private static String linkTo(int page) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", page)
                .build()
                .toUri();
        return here.getRawPath() + "?" + here.getRawQuery();
    }
}
