package dev.muster.catalog.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.catalog.CatalogueChange;
import dev.muster.catalog.CatalogueChange.Action;
import dev.muster.catalog.CatalogueChange.EntryKind;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the catalogue. */
@Repository
class CatalogueRows {

    private final JdbcClient jdbc;
    private final EntryContent content;

    CatalogueRows(JdbcClient jdbc, EntryContent content) {
        this.jdbc = jdbc;
        this.content = content;
    }

    /** Grows with every change of the catalogue and of the maintenance windows. */
    long revision() {
        return jdbc.sql("select revision from catalogue_state")
                .query(Long.class)
                .single();
    }

    /** Lets one transaction at a time change the catalogue, until it ends. */
    void lock() {
        jdbc.sql("select revision from catalogue_state for update")
                .query(Long.class)
                .single();
    }

    void countRevision() {
        jdbc.sql("update catalogue_state set revision = revision + 1").update();
    }

    /** The hash of what the last start imported. */
    Optional<String> startHash() {
        return jdbc.sql("select start_sha256 from catalogue_state where start_sha256 is not null")
                .query(String.class)
                .optional();
    }

    void rememberStartHash(String sha256) {
        jdbc.sql("update catalogue_state set start_sha256 = :hash")
                .param("hash", sha256)
                .update();
    }

    /** The hash of the text that brought the latest change. */
    Optional<String> latestHash() {
        return jdbc.sql("select sha256 from catalogue_change order by id desc fetch first 1 rows only")
                .query(String.class)
                .optional();
    }

    List<Entry> entries() {
        return jdbc.sql("select * from catalogue_entry order by kind, position")
                .query((row, index) -> new Entry(
                        EntryKind.valueOf(row.getString("kind")),
                        row.getString("id"),
                        content.read(row.getString("content"), JsonNode.class)))
                .list();
    }

    /** Few rows and seldom: all of them are written anew, so that their order is the text's. */
    void replace(List<Entry> entries) {
        jdbc.sql("delete from catalogue_entry").update();
        for (int position = 0; position < entries.size(); position++) {
            Entry entry = entries.get(position);
            jdbc.sql("insert into catalogue_entry (kind, id, position, content)"
                            + " values (:kind, :id, :position, :content)")
                    .param("kind", entry.kind().name())
                    .param("id", entry.id())
                    .param("position", position)
                    .param("content", content.write(entry.content()))
                    .update();
        }
    }

    void append(CatalogueChange change) {
        jdbc.sql("insert into catalogue_change (kind, entry, action, fields, changed_by, changed_at, source, sha256)"
                        + " values (:kind, :entry, :action, :fields, :by, :at, :source, :sha256)")
                .param("kind", change.kind().name())
                .param("entry", change.entry())
                .param("action", change.action().name())
                .param("fields", content.write(change.fields()))
                .param("by", change.changedBy())
                .param("at", Columns.utc(change.changedAt()))
                .param("source", cut(change.source()))
                .param("sha256", change.sha256())
                .update();
    }

    private static String cut(String source) {
        return source.length() <= 1000 ? source : source.substring(0, 999) + "…";
    }

    List<CatalogueChange> changes(int page, int size) {
        return jdbc.sql("select * from catalogue_change order by id desc"
                        + " offset :offset rows fetch next :size rows only")
                .param("offset", (long) page * size)
                .param("size", size)
                .query((row, index) -> new CatalogueChange(
                        EntryKind.valueOf(row.getString("kind")),
                        row.getString("entry"),
                        Action.valueOf(row.getString("action")),
                        content.fields(row.getString("fields")),
                        row.getString("changed_by"),
                        Columns.instant(row, "changed_at"),
                        row.getString("source"),
                        row.getString("sha256")))
                .list();
    }

    long countChanges() {
        return jdbc.sql("select count(*) from catalogue_change")
                .query(Long.class)
                .single();
    }
}
