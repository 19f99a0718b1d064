package dev.muster.documentation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;

/** Every property that Muster and the frameworks under it say they have, with its default where one is known. */
final class KnownSettings {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    private final Map<String, String> defaults = new HashMap<>();

    KnownSettings() throws IOException {
        Enumeration<URL> files = getClass().getClassLoader().getResources(METADATA);
        for (URL file : Collections.list(files)) {
            for (JsonNode property : new ObjectMapper().readTree(file).path("properties")) {
                defaults.put(
                        property.path("name").asText(),
                        property.path("defaultValue").asText(""));
            }
        }
        // What Muster ships stands above what the frameworks say.
        var loaded = new YamlPropertySourceLoader().load("shipped", new ClassPathResource("application.yaml"));
        for (var source : loaded) {
            for (String name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
                defaults.put(name, String.valueOf(source.getProperty(name)));
            }
        }
    }

    boolean has(String property) {
        return defaults.containsKey(property);
    }

    /** Empty where nothing says what the default is. */
    Optional<String> defaultOf(String property) {
        return Optional.ofNullable(defaults.get(property)).filter(value -> !value.isEmpty());
    }
}
