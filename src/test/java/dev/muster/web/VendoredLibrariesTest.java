package dev.muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The browser libraries are exactly the files that {@code web/vendor.sh} took from the packages. */
class VendoredLibrariesTest {

    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

    @Test
    void everyVendoredFileIsTheOneThatWasRecorded() throws IOException {
        Map<String, String> recorded = new TreeMap<>();
        for (JsonNode library : libraries()) {
            for (JsonNode file : library.get("files")) {
                recorded.put(
                        library.get("folder").asText() + "/" + file.get("file").asText(),
                        file.get("sha256").asText());
            }
        }
        Map<String, String> present = new TreeMap<>();
        try (Stream<Path> files = Files.walk(VENDOR)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = VENDOR.relativize(file).toString().replace('\\', '/');
                if (!name.equals("VENDOR.json")) {
                    present.put(name, sha256(file));
                }
            }
        }

        assertThat(present).isEqualTo(recorded);
    }

    @Test
    void everyLibraryStatesItsLicenceAndBringsTheText() throws IOException {
        for (JsonNode library : libraries()) {
            assertThat(library.get("licence").asText()).as(library.toString()).isNotBlank();
            assertThat(library.get("files").findValuesAsText("file"))
                    .as(library.get("folder").asText())
                    .anyMatch(name -> name.startsWith("LICENSE"));
        }
    }

    private static JsonNode libraries() throws IOException {
        return new ObjectMapper()
                .readTree(VENDOR.resolve("VENDOR.json").toFile())
                .get("libraries");
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
