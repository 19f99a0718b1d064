package dev.muster.engine.guard;

import dev.muster.engine.DeploymentRules;
import dev.muster.engine.Finding;
import dev.muster.engine.RefusedByRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a deployment, before the engine reads it, that would run code of its author's choosing, call out, or
 * leave instances stuck for a file that did not come with it.
 *
 * <p>To the engine the right to deploy is the right to execute code. Process owners edit processes and policies, so the
 * guard leaves them everything that a model needs: the beans made for models, variables, FEEL tables and Camunda Forms.
 */
public class DeploymentGuard implements Deployer, DeploymentRules {

    private static final int MOST_SHOWN = 10;

    private final Map<String, FileRules> rules = new LinkedHashMap<>();
    private final CompanionRules companions = new CompanionRules();

    /**
     * @param beans the names of the beans that models may call
     */
    public DeploymentGuard(Set<String> beans) {
        FileRules models = new ModelRules(new ExpressionRules(beans));
        rules.put("bpmn", models);
        rules.put("bpmn20.xml", models);
        rules.put("dmn", new DecisionRules());
        rules.put("dmn11.xml", new DecisionRules());
        rules.put("form", new FormRules());
        rules.put("png", picture -> List.of());
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return; // loaded again from the database, where only checked files are
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        deployment.getResources().values().forEach(file -> files.put(file.getName(), file.getBytes()));
        List<Finding> refused = check(files);
        if (!refused.isEmpty()) {
            throw new RefusedByRule("The deployment is refused. "
                    + refused.stream().limit(MOST_SHOWN).map(Finding::toString).collect(Collectors.joining(" | ")));
        }
    }

    @Override
    public List<Finding> check(Map<String, byte[]> files) {
        List<Finding> refused = files.entrySet().stream()
                .flatMap(file -> check(file.getKey(), file.getValue()).stream())
                .toList();
        return refused.isEmpty() ? companions.check(files) : refused;
    }

    private List<Finding> check(String name, byte[] content) {
        FileRules matching = rulesFor(name);
        return matching == null
                ? List.of(new Finding(name, "file", "known-file", "only .bpmn, .dmn and .form files are accepted"))
                : matching.check(content).stream()
                        .map(finding -> finding.in(name))
                        .toList();
    }

    /** By the end of the name, as the engine's own deployers decide. */
    private @Nullable FileRules rulesFor(String name) {
        return rules.entrySet().stream()
                .filter(rule -> name.endsWith(rule.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
