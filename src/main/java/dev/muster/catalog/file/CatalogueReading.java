package dev.muster.catalog.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.muster.catalog.CatalogueContent;
import dev.muster.catalog.CatalogueFault;
import dev.muster.catalog.CatalogueRefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the texts of a catalogue and checks them: first each by the schema, then all against each other. */
public final class CatalogueReading {

    private final CatalogueSchema schema = new CatalogueSchema();
    private final ObjectMapper entries = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    public CatalogueSchema schema() {
        return schema;
    }

    /**
     * Reads a catalogue that may be spread over several texts.
     *
     * @param texts by where they come from
     * @throws CatalogueRefusedException with every fault that was found
     */
    public CatalogueContent read(Map<String, String> texts) {
        List<YamlText> read = new ArrayList<>();
        List<CatalogueFault> faults = new ArrayList<>();
        texts.forEach((source, text) -> {
            try {
                YamlText yaml = YamlReading.read(source, text);
                read.add(yaml);
                faults.addAll(schema.check(yaml));
            } catch (CatalogueRefusedException e) {
                faults.addAll(e.faults());
            }
        });
        if (faults.isEmpty()) {
            faults.addAll(References.check(read));
        }
        if (!faults.isEmpty()) {
            throw new CatalogueRefusedException(faults);
        }
        return together(read.stream().map(this::content).toList());
    }

    private CatalogueContent content(YamlText yaml) {
        try {
            return entries.treeToValue(yaml.root(), CatalogueEntries.class).content();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The schema lets something through that cannot be read.", e);
        }
    }

    private static CatalogueContent together(List<CatalogueContent> contents) {
        return new CatalogueContent(
                all(contents, CatalogueContent::services),
                all(contents, CatalogueContent::teams),
                all(contents, CatalogueContent::people),
                all(contents, CatalogueContent::subscribers),
                all(contents, CatalogueContent::maintenance),
                all(contents, CatalogueContent::schedules));
    }

    private static <T> List<T> all(List<CatalogueContent> contents, Function<CatalogueContent, List<T>> list) {
        return contents.stream()
                .flatMap(content -> list.apply(content).stream())
                .toList();
    }
}
