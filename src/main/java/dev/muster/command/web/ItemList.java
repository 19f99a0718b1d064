package dev.muster.command.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** A list that is always whole: an incident has few of these. */
record ItemList<T>(List<T> items, @Nullable String next) {

    static <T> ResponseEntity<ItemList<T>> whole(List<T> items) {
        return ResponseEntity.ok()
                .header("X-Total-Count", Integer.toString(items.size()))
                .body(new ItemList<>(items, null));
    }
}
