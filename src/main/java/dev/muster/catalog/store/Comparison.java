package dev.muster.catalog.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.catalog.CatalogueChange;
import dev.muster.catalog.CatalogueChange.Action;
import dev.muster.catalog.CatalogueChange.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is different between the catalogue as it is and as it shall be. */
final class Comparison {

    private final String person;
    private final Instant at;
    private final String source;
    private final String sha256;

    /** The rest of the arguments is what every change names as its origin. */
    Comparison(String person, Instant at, String source, String sha256) {
        this.person = person;
        this.at = at;
        this.source = source;
        this.sha256 = sha256;
    }

    List<CatalogueChange> changes(List<Entry> before, List<Entry> after) {
        Map<String, Entry> old = byKey(before);
        Map<String, Entry> wanted = byKey(after);
        List<CatalogueChange> changes = new ArrayList<>();
        for (Entry entry : after) {
            Entry known = old.get(entry.key());
            if (known == null) {
                changes.add(change(entry, Action.ADDED, fields(null, entry.content())));
            } else if (!known.content().equals(entry.content())) {
                changes.add(change(entry, Action.CHANGED, fields(known.content(), entry.content())));
            }
        }
        for (Entry entry : before) {
            if (!wanted.containsKey(entry.key())) {
                changes.add(change(entry, Action.REMOVED, fields(entry.content(), null)));
            }
        }
        return changes;
    }

    private CatalogueChange change(Entry entry, Action action, List<Field> fields) {
        return new CatalogueChange(entry.kind(), entry.id(), action, fields, person, at, source, sha256);
    }

    private static List<Field> fields(@Nullable JsonNode before, @Nullable JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        addNames(before, names);
        addNames(after, names);
        List<Field> fields = new ArrayList<>();
        for (String name : names) {
            String old = text(before, name);
            String now = text(after, name);
            if (old == null ? now != null : !old.equals(now)) {
                fields.add(new Field(name, old, now));
            }
        }
        return fields;
    }

    private static void addNames(@Nullable JsonNode content, Set<String> names) {
        if (content != null) {
            content.fieldNames().forEachRemaining(names::add);
        }
    }

    /** {@code null} also for what says nothing, so that it is not listed. */
    private static @Nullable String text(@Nullable JsonNode content, String name) {
        JsonNode value = content == null ? null : content.get(name);
        return value == null || value.isNull() || (value.isArray() && value.isEmpty()) ? null : value.toString();
    }

    private static Map<String, Entry> byKey(List<Entry> entries) {
        Map<String, Entry> result = new LinkedHashMap<>();
        entries.forEach(entry -> result.put(entry.key(), entry));
        return result;
    }
}
