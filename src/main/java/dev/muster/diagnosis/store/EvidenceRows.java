package dev.muster.diagnosis.store;

import dev.muster.diagnosis.Evidence;
import dev.muster.diagnosis.EvidenceFile;
import dev.muster.diagnosis.EvidenceKind;
import dev.muster.diagnosis.NewEvidence;
import dev.muster.diagnosis.NewEvidence.Attachment;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Evidence and its files as rows that are only ever inserted. */
@Repository
class EvidenceRows {

    /** H2 keeps 1,048,576 bytes in a binary column. */
    private static final int PART = 1_000_000;

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Evidence insert(String incident, NewEvidence evidence, Instant now) {
        Attachment file = evidence.file();
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into evidence (incident, kind, source, content, link, file_name, media_type, size_bytes,"
                        + " collected_by, collected_at, recorded_at, sha256, corrects, correction_reason) values"
                        + " (:incident, :kind, :source, :content, :link, :fileName, :mediaType, :size, :by, :at, :now,"
                        + " :sha256, :corrects, :reason)")
                .param("incident", incident)
                .param("kind", evidence.kind().name())
                .param("source", evidence.source())
                .param("content", evidence.content())
                .param("link", evidence.link())
                .param("fileName", file == null ? null : file.name())
                .param("mediaType", file == null ? null : file.mediaType())
                .param("size", file == null ? null : file.bytes().length)
                .param("by", evidence.collectedBy())
                .param("at", Columns.utc(evidence.collectedAt() == null ? now : evidence.collectedAt()))
                .param("now", Columns.utc(now))
                .param("sha256", sha256(evidence))
                .param("corrects", evidence.corrects())
                .param("reason", evidence.correctionReason())
                .update(key, "id");
        long id = key.getKeyAs(Long.class);
        if (file != null) {
            insertFile(id, file.bytes());
        }
        return find(incident, id).orElseThrow();
    }

    private void insertFile(long evidence, byte[] bytes) {
        for (int position = 0; position * PART < bytes.length; position++) {
            jdbc.sql("insert into evidence_file (evidence, position, bytes) values (:evidence, :position, :bytes)")
                    .param("evidence", evidence)
                    .param("position", position)
                    .param(
                            "bytes",
                            Arrays.copyOfRange(bytes, position * PART, Math.min(bytes.length, (position + 1) * PART)))
                    .update();
        }
    }

    Optional<Evidence> find(String incident, long id) {
        return jdbc.sql("select * from evidence where incident = :incident and id = :id")
                .param("incident", incident)
                .param("id", id)
                .query(EvidenceRows::read)
                .optional();
    }

    List<Evidence> of(String incident) {
        return jdbc.sql("select * from evidence where incident = :incident order by id")
                .param("incident", incident)
                .query(EvidenceRows::read)
                .list();
    }

    Optional<byte[]> file(String incident, long id) {
        return find(incident, id).filter(found -> found.file() != null).map(found -> {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            jdbc.sql("select bytes from evidence_file where evidence = :id order by position")
                    .param("id", id)
                    .query((row, index) -> row.getBytes("bytes"))
                    .list()
                    .forEach(whole::writeBytes);
            return whole.toByteArray();
        });
    }

    private static Evidence read(ResultSet row, int index) throws SQLException {
        return new Evidence(
                row.getLong("id"),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("source"),
                row.getString("content"),
                row.getString("link"),
                file(row),
                row.getString("collected_by"),
                Columns.instant(row, "collected_at"),
                Columns.instant(row, "recorded_at"),
                row.getString("sha256"),
                Columns.numberOrNull(row, "corrects"),
                row.getString("correction_reason"));
    }

    private static @Nullable EvidenceFile file(ResultSet row) throws SQLException {
        String name = row.getString("file_name");
        return name == null ? null : new EvidenceFile(name, row.getString("media_type"), row.getLong("size_bytes"));
    }

    private static String sha256(NewEvidence evidence) {
        byte[] bytes = evidence.file() == null
                ? evidence.content().getBytes(StandardCharsets.UTF_8)
                : evidence.file().bytes();
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
