package dev.muster.catalog.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.muster.catalog.CatalogueChange.EntryKind;
import dev.muster.catalog.CatalogueChange.Field;
import dev.muster.catalog.CatalogueContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Entries as JSON in a column. A mapper of its own, so that no setting of the API changes what is stored. */
@Component
class EntryContent {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** Everything but the maintenance windows, which have a table of their own. */
    List<Entry> entries(CatalogueContent content) {
        List<Entry> all = new ArrayList<>();
        add(all, EntryKind.SERVICE, content.services(), service -> service.id());
        add(all, EntryKind.TEAM, content.teams(), team -> team.id());
        add(all, EntryKind.PERSON, content.people(), person -> person.id());
        add(all, EntryKind.SCHEDULE, content.schedules(), schedule -> schedule.id());
        add(
                all,
                EntryKind.SUBSCRIBER,
                content.subscribers().stream().distinct().toList(),
                subscriber -> subscriber.audience() + " " + subscriber.email());
        return all;
    }

    private <T> void add(List<Entry> all, EntryKind kind, List<T> items, Function<T, String> id) {
        items.forEach(item -> all.add(new Entry(kind, id.apply(item), tree(item))));
    }

    JsonNode tree(Object item) {
        return read(write(item), JsonNode.class);
    }

    <T> T read(String content, Class<T> type) {
        try {
            return json.readValue(content, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored entry of the catalogue is none.", e);
        }
    }

    List<Field> fields(String content) {
        try {
            return json.readValue(content, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored change of the catalogue is none.", e);
        }
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry of the catalogue cannot be written as JSON.", e);
        }
    }
}
