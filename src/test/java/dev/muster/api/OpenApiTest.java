package dev.muster.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.support.Http;
import dev.muster.support.MusterTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The committed description of the API is what the application serves. After a wanted change, run this test with
 * {@code -Dmuster.update-openapi=true} and commit the file.
 */
@MusterTest
class OpenApiTest {

    private static final Path COMMITTED = Path.of("docs", "reference", "openapi.json");

    @LocalServerPort
    private int port;

    private final ObjectMapper json = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Test
    void theCommittedDescriptionIsTheServedOne() throws IOException {
        String served = sorted(Http.as(port, "auditor").get("/v3/api-docs").body());
        if (Boolean.getBoolean("muster.update-openapi")) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(served).isEqualTo(Files.readString(COMMITTED));
    }

    /** Keys in order, and without the server's address, which is another in every run. */
    private String sorted(String document) throws IOException {
        ObjectNode tree = (ObjectNode) json.readTree(document);
        tree.remove("servers");
        JsonNode paths = tree.get("paths");
        assertThat(paths).as("described paths").isNotEmpty();
        return json.writeValueAsString(json.treeToValue(tree, Object.class)) + "\n";
    }
}
