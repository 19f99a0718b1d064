package dev.muster.oncall.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * A list that is answered whole.
 *
 * @param next always null, as on the last page of any list
 */
record Items<T>(List<T> items, @Nullable String next) {

    static <T> ResponseEntity<Items<T>> of(List<T> items) {
        return ResponseEntity.ok()
                .header("X-Total-Count", Integer.toString(items.size()))
                .body(new Items<>(items, null));
    }
}
