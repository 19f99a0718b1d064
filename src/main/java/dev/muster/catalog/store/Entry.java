package dev.muster.catalog.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.catalog.CatalogueChange.EntryKind;

/**
 * One entry of the catalogue as it is kept.
 *
 * @param id unique among its kind
 */
record Entry(EntryKind kind, String id, JsonNode content) {

    String key() {
        return kind + "/" + id;
    }
}
