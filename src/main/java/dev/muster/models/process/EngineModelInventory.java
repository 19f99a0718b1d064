package dev.muster.models.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.models.DeployedModel;
import dev.muster.models.Drift;
import dev.muster.models.ModelInventory;
import dev.muster.models.ModelKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares byte by byte: Modeler writes a file anew when it saves, and a process owner wants to know that too. */
@Component
class EngineModelInventory implements ModelInventory {

    private final RepositoryService repository;
    private final HistoryService history;
    private final DeployedForms forms;
    private final PackagedModels packaged;
    private final WithoutAuthorization withoutAuthorization;

    EngineModelInventory(
            RepositoryService repository,
            HistoryService history,
            DeployedForms forms,
            PackagedModels packaged,
            WithoutAuthorization withoutAuthorization) {
        this.repository = repository;
        this.history = history;
        this.forms = forms;
        this.packaged = packaged;
        this.withoutAuthorization = withoutAuthorization;
    }

    @Override
    public List<DeployedModel> latest() {
        return withoutAuthorization.call(() -> Stream.of(processes(), decisions(), forms.versions())
                .flatMap(versions -> versions.values().stream())
                .map(this::latest)
                .toList());
    }

    private Map<String, List<DeployedFile>> processes() {
        return byKey(
                ModelKind.PROCESS,
                repository.createProcessDefinitionQuery().list().stream()
                        .map(each -> file(ModelKind.PROCESS, each, each.getVersionTag())));
    }

    private Map<String, List<DeployedFile>> decisions() {
        return byKey(
                ModelKind.DECISION,
                repository.createDecisionDefinitionQuery().list().stream()
                        .map(each -> file(ModelKind.DECISION, each, each.getVersionTag())));
    }

    private static Map<String, List<DeployedFile>> byKey(ModelKind kind, Stream<DeployedFile> versions) {
        return versions.filter(version -> version.kind() == kind)
                .sorted(Comparator.comparing(DeployedFile::version))
                .collect(Collectors.groupingBy(DeployedFile::key, TreeMap::new, Collectors.toList()));
    }

    private static DeployedFile file(ModelKind kind, ResourceDefinition definition, @Nullable String versionTag) {
        return new DeployedFile(
                kind,
                definition.getKey(),
                definition.getVersion(),
                versionTag,
                definition.getDeploymentId(),
                definition.getResourceName());
    }

    private DeployedModel latest(List<DeployedFile> versions) {
        DeployedFile latest = versions.get(versions.size() - 1);
        Deployment deployment = repository
                .createDeploymentQuery()
                .deploymentId(latest.deployment())
                .singleResult();
        return new DeployedModel(
                latest.kind(),
                latest.key(),
                latest.packagedName(),
                latest.version(),
                latest.versionTag(),
                deployment.getDeploymentTime().toInstant(),
                deployedBy(latest),
                drift(versions));
    }

    private Drift drift(List<DeployedFile> versions) {
        DeployedFile latest = versions.get(versions.size() - 1);
        byte[] ours = packaged.content(latest.packagedName()).orElse(null);
        if (ours == null) {
            return Drift.NOT_PACKAGED;
        }
        if (!Arrays.equals(ours, content(latest))) {
            return Drift.CHANGED;
        }
        return versions.size() > 1
                        && deployedBy(latest) == null
                        && deployedBy(versions.get(versions.size() - 2)) != null
                ? Drift.CHANGE_REPLACED
                : Drift.AS_PACKAGED;
    }

    private byte[] content(DeployedFile file) {
        try (InputStream content = repository.getResourceAsStream(file.deployment(), file.resource())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the operation log, which has an entry for what a person did and none for what Muster did at its start. */
    private @Nullable String deployedBy(DeployedFile file) {
        return history
                .createUserOperationLogQuery()
                .deploymentId(file.deployment())
                .operationType(UserOperationLogEntry.OPERATION_TYPE_CREATE)
                .list()
                .stream()
                .map(UserOperationLogEntry::getUserId)
                .findFirst()
                .orElse(null);
    }
}
