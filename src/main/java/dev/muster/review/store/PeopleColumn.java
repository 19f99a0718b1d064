package dev.muster.review.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** People in one column, separated by commas; a user id has none. */
final class PeopleColumn {

    private PeopleColumn() {}

    static List<String> read(String column) {
        return Arrays.stream(column.split(",")).filter(id -> !id.isBlank()).toList();
    }

    static String write(Collection<String> people) {
        return String.join(",", people);
    }
}
