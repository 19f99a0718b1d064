package dev.muster.models.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models that this release brought, by file name. A file is named after the id of what is in it. */
@Component
class PackagedModels {

    private final Map<String, byte[]> contents = new HashMap<>();

    PackagedModels(CamundaBpmProperties settings, ResourcePatternResolver resources) {
        for (String pattern : settings.getDeploymentResourcePattern()) {
            try {
                for (Resource resource : resources.getResources(pattern)) {
                    contents.put(resource.getFilename(), resource.getContentAsByteArray());
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The packaged models cannot be read from " + pattern, e);
            }
        }
    }

    /** @param file such as {@code diagnosis.bpmn} */
    Optional<byte[]> content(String file) {
        return Optional.ofNullable(contents.get(file));
    }
}
