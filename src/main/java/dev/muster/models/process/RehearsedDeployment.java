package dev.muster.models.process;

import dev.muster.engine.DeploymentRules;
import dev.muster.engine.Finding;
import dev.muster.models.ModelCheck;
import dev.muster.models.ModelCheck.CheckedFile;
import dev.muster.models.ModelChecks;
import dev.muster.models.ModelKind;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys for real, in a transaction that is rolled back: so a check and the deployment after it cannot disagree. The
 * rules are asked first, since they name every finding where the engine stops at the first file.
 */
@Component
class RehearsedDeployment implements ModelChecks {

    private final DeploymentRules rules;
    private final RepositoryService repository;
    private final TransactionTemplate ownTransaction;

    RehearsedDeployment(DeploymentRules rules, RepositoryService repository, PlatformTransactionManager transactions) {
        this.rules = rules;
        this.repository = repository;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public ModelCheck check(Map<String, byte[]> files) {
        List<Finding> findings = rules.check(files);
        if (!findings.isEmpty()) {
            return ModelCheck.refused(findings);
        }
        try {
            return ModelCheck.accepted(ownTransaction.execute(status -> {
                status.setRollbackOnly();
                return deploy(files);
            }));
        } catch (ParseException unreadable) {
            return ModelCheck.refused(findings(unreadable));
        } catch (ProcessEngineException refused) {
            return ModelCheck.refused(List.of(new Finding(
                    String.join(", ", files.keySet()), "document", "engine-accepts", EngineSentence.of(refused))));
        }
    }

    private List<CheckedFile> deploy(Map<String, byte[]> files) {
        DeploymentBuilder builder = repository.createDeployment().name("check");
        files.forEach((name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
        DeploymentWithDefinitions deployed = builder.deployWithResult();
        return Stream.concat(
                        definitions(deployed.getDeployedProcessDefinitions(), ModelKind.PROCESS),
                        definitions(deployed.getDeployedDecisionDefinitions(), ModelKind.DECISION))
                .toList();
    }

    private static Stream<CheckedFile> definitions(
            @Nullable List<? extends ResourceDefinition> definitions, ModelKind kind) {
        return (definitions == null ? List.<ResourceDefinition>of() : definitions)
                .stream()
                        .map(definition -> new CheckedFile(
                                definition.getResourceName(), kind, definition.getKey(), definition.getVersion()));
    }

    private static List<Finding> findings(ParseException unreadable) {
        List<Finding> findings = new ArrayList<>();
        unreadable.getResorceReports().forEach(report -> report.getErrors()
                .forEach(error -> findings.add(new Finding(
                        report.getResourceName(),
                        error.getMainElementId() == null ? "line " + error.getLine() : error.getMainElementId(),
                        "engine-accepts",
                        EngineSentence.of(error.getMessage())))));
        return findings;
    }
}
