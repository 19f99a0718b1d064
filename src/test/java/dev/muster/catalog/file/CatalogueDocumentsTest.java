package dev.muster.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.muster.catalog.CatalogueContent;
import dev.muster.catalog.ProcedureKey;
import dev.muster.catalog.RecoveryProcedure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is written about catalogues is true: the schema, the example, the demo and the forms agree. */
class CatalogueDocumentsTest {

    private static final Path HOW_TO = Path.of("docs/how-to/catalogue.md");

    private final CatalogueReading reading = new CatalogueReading();

    @Test
    void theDocumentedSchemaIsThePackagedOne() throws IOException {
        assertThat(Path.of("docs/reference/catalogue.schema.json"))
                .hasContent(reading.schema().text());
    }

    @Test
    void theSchemaKeepsTheRulesOfItsDraft() throws IOException {
        JsonNode tree = new ObjectMapper().readTree(reading.schema().text());
        String draft = "https://json-schema.org/draft/2020-12/schema";

        assertThat(tree.get("$schema").asText()).isEqualTo(draft);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(draft))
                        .validate(tree))
                .isEmpty();
    }

    @Test
    void theExampleOfTheHowToIsACatalogueAndUsesWhatTheSchemaOffers() throws IOException {
        Matcher example = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(Files.readString(HOW_TO));
        assertThat(example.find()).isTrue();
        CatalogueContent content = reading.read(Map.of("how-to", example.group(1)));

        assertThat(content.services()).hasSize(2);
        List<String> left = new ArrayList<>();
        JsonNode definitions =
                new ObjectMapper().readTree(reading.schema().text()).get("$defs");
        for (JsonNode definition : definitions) {
            definition.path("properties").fieldNames().forEachRemaining(left::add);
        }
        left.removeIf(property -> example.group(1).contains(property + ":"));
        assertThat(left).as("properties that the example does not show").isEmpty();
    }

    @Test
    void theDemoHasThreeServicesThatCanBeWorkedWith() throws IOException {
        CatalogueContent demo =
                reading.read(Map.of("demo", Files.readString(Path.of("src/main/resources/demo/catalogue.yaml"))));

        assertThat(demo.services()).hasSize(3).allSatisfy(service -> {
            assertThat(service.runbooks()).isNotEmpty();
            assertThat(service.immediateActions()).isNotEmpty();
            assertThat(service.procedures()).isNotEmpty();
            assertThat(service.monitoring()).isNotEmpty();
            assertThat(service.publicComponent()).isNotNull();
        });
        assertThat(demo.people())
                .allSatisfy(person -> assertThat(person.contacts()).hasSizeGreaterThan(1));
    }

    @Test
    void failuresAndProceduresAreThoseOfTheForms() throws IOException {
        JsonNode procedure =
                new ObjectMapper().readTree(reading.schema().text()).at("/$defs/procedure/properties");
        List<String> failures = values("diagnose-cause", "causeCategory");
        failures.add(RecoveryProcedure.ANY);

        assertThat(words(procedure.at("/failure/enum"))).containsExactlyInAnyOrderElementsOf(failures);
        assertThat(words(procedure.at("/procedure/enum")))
                .containsExactlyInAnyOrderElementsOf(values("choose-procedure", "procedure"))
                .containsExactlyElementsOf(
                        Arrays.stream(ProcedureKey.values()).map(Enum::name).toList());
    }

    private static List<String> values(String form, String key) throws IOException {
        List<String> values = new ArrayList<>();
        JsonNode file =
                new ObjectMapper().readTree(Path.of("forms", form + ".form").toFile());
        for (JsonNode component : file.get("components")) {
            if (component.path("key").asText().equals(key)) {
                component
                        .get("values")
                        .forEach(value -> values.add(value.get("value").asText()));
            }
        }
        return values;
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }
}
