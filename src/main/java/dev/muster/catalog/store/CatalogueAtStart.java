package dev.muster.catalog.store;

import dev.muster.catalog.CatalogueContent;
import dev.muster.catalog.CatalogueFault;
import dev.muster.catalog.CatalogueRefusedException;
import dev.muster.catalog.file.CatalogueReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Checks and imports what the configuration names as the catalogue, before anything can ask for it. */
@Component(CatalogueAtStart.NAME)
class CatalogueAtStart implements InitializingBean {

    static final String NAME = "catalogueAtStart";

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueAtStart.class);
    private static final String CONFIGURATION = "muster.catalog in the configuration";

    private final CatalogSettings settings;
    private final CatalogueReading reading;
    private final StoredImports imports;
    private final CatalogueRows rows;
    private final EntryContent content;

    CatalogueAtStart(
            CatalogSettings settings,
            CatalogueReading reading,
            StoredImports imports,
            CatalogueRows rows,
            EntryContent content) {
        this.settings = settings;
        this.reading = reading;
        this.imports = imports;
        this.rows = rows;
        this.content = content;
    }

    @Override
    public void afterPropertiesSet() {
        if (!settings.files().isEmpty()) {
            Map<String, String> texts = texts();
            take(reading.read(texts), String.join(", ", texts.keySet()), hash(texts));
        } else if (settings.hasEntries()) {
            CatalogueContent configured = settings.content();
            take(configured, CONFIGURATION, Sha256.of(content.write(content.entries(configured))));
        }
    }

    private void take(CatalogueContent wanted, String source, String sha256) {
        if (imports.takeAtStart(wanted, source, sha256)) {
            LOG.info(
                    "Catalogue imported from {}: {} services, {} teams, {} people.",
                    source,
                    wanted.services().size(),
                    wanted.teams().size(),
                    wanted.people().size());
        } else if (rows.latestHash().filter(latest -> !latest.equals(sha256)).isPresent()) {
            LOG.warn(
                    "{} is what the last start imported already, but the catalogue has been changed since then. It is"
                            + " imported again once it changes.",
                    source);
        }
    }

    /** A single file is known by its own hash, so that it can be compared with what sha256sum says. */
    private static String hash(Map<String, String> texts) {
        List<String> hashes = texts.values().stream().map(Sha256::of).toList();
        return hashes.size() == 1 ? hashes.get(0) : Sha256.of(String.join("\n", hashes));
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String location : settings.files()) {
            try {
                for (Resource file : found(location)) {
                    texts.put(name(location, file), file.getContentAsString(StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static List<Resource> found(String location) throws IOException {
        String url = location.contains(":") ? location : "file:" + location;
        List<Resource> files = List.of(new PathMatchingResourcePatternResolver().getResources(url)).stream()
                .filter(Resource::isReadable)
                .toList();
        if (files.isEmpty()) {
            throw new CatalogueRefusedException(List.of(new CatalogueFault(
                    location, 1, "", "muster.catalog.files names this, but there is no such file", null)));
        }
        return files;
    }

    private static String name(String location, Resource file) {
        String path = location.startsWith("file:") ? location.substring("file:".length()) : location;
        return path.contains("*") ? path.substring(0, path.lastIndexOf('/') + 1) + file.getFilename() : path;
    }

    /** What reads the texts is plain and made here. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(CatalogSettings.class)
    static class Reading {

        @Bean
        CatalogueReading catalogueReading() {
            return new CatalogueReading();
        }
    }
}
