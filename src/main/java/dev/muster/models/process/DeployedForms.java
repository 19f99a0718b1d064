package dev.muster.models.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.models.ModelKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;

/** The versions of each form, which the engine keeps but lists nowhere: it only finds one that a task names. */
@Component
class DeployedForms {

    private final RepositoryService repository;
    private final ObjectMapper json;

    DeployedForms(RepositoryService repository, ObjectMapper json) {
        this.repository = repository;
        this.json = json;
    }

    /** Every version, oldest first, by the id of the form. */
    Map<String, List<DeployedFile>> versions() {
        Map<String, List<DeployedFile>> forms = new TreeMap<>();
        for (Deployment deployment :
                repository.createDeploymentQuery().orderByDeploymentTime().asc().list()) {
            for (String resource : repository.getDeploymentResourceNames(deployment.getId())) {
                if (resource.endsWith(".form")) {
                    String key = id(deployment.getId(), resource);
                    List<DeployedFile> versions = forms.computeIfAbsent(key, form -> new ArrayList<>());
                    versions.add(new DeployedFile(
                            ModelKind.FORM, key, versions.size() + 1, null, deployment.getId(), resource));
                }
            }
        }
        return forms;
    }

    private String id(String deployment, String resource) {
        try (InputStream content = repository.getResourceAsStream(deployment, resource)) {
            return json.readTree(content).path("id").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
