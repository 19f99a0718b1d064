package dev.muster.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.documentation.ProcessVariables;
import dev.muster.engine.ProcessBeans;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.ProcessVersions;
import dev.muster.incident.Severity;
import dev.muster.models.ModelMigrations.Selection;
import dev.muster.support.IncidentStory;
import dev.muster.support.MusterTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Incidents live for weeks and keep the version of the models that they began with. These are the models of the release
 * before: what they name must still be there, and an incident that runs on them can be moved to the current ones.
 */
@MusterTest
class OlderModelsTest {

    private static final Path OLDER = Path.of("src", "test", "resources", "models", "first");
    private static final String LIFECYCLE = "incident-lifecycle";
    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern ROOT = Pattern.compile("(?<![\\w.'])([a-zA-Z]\\w*)(?=[\\s.=!<>&|)?:]|$)");
    private static final Pattern MADE_IN_THE_MODEL =
            Pattern.compile("<camunda:(?:out|in)putParameter name=\"(\\w+)\"|(?:resultVariable|initiator)=\"(\\w+)\"");
    private static final Pattern FORM_FIELD = Pattern.compile("\"key\": \"(\\w+)\"");
    private static final Set<String> OF_THE_ENGINE =
            Set.of("execution", "task", "true", "false", "null", "empty", "and", "or", "not");

    @Autowired
    ProcessEngine engine;

    @Autowired
    ProcessBeans beans;

    @Autowired
    IncidentCommands commands;

    @Autowired
    Incidents incidents;

    @Autowired
    ModelMigrations migrations;

    @Autowired
    ProcessVersions versions;

    private final Map<String, String> files = older();

    @AfterEach
    void withdrawTheOlderModels() {
        engine.getRepositoryService().createDeploymentQuery().deploymentName("older models").list().stream()
                .map(Deployment::getId)
                .forEach(id -> engine.getRepositoryService().deleteDeployment(id, true));
    }

    @Test
    void everyBeanThatTheyNameIsThere() {
        Set<String> named = all(DELEGATE);
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(beans.names()).containsAll(named);
    }

    @Test
    void everyVariableThatTheyReadIsStillAVariable() {
        Set<String> known = new TreeSet<>(ProcessVariables.known());
        known.addAll(all(MADE_IN_THE_MODEL));
        known.addAll(all(FORM_FIELD));
        known.addAll(beans.names());
        known.addAll(OF_THE_ENGINE);
        Set<String> read = new TreeSet<>();
        files.values().stream()
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .flatMap(expression -> ROOT.matcher(expression.group(1)).results())
                .forEach(root -> read.add(root.group(1)));
        assertThat(read).hasSizeGreaterThan(20);
        read.removeAll(known);
        assertThat(read).as("read by an older model and known to nobody").isEmpty();
    }

    @Test
    void aRunningIncidentMovesToTheCurrentModelsAndGoesOn() {
        int current = latest();
        deployOlder();
        assertThat(latest())
                .as("the older model is what new incidents begin with")
                .isGreaterThan(current);
        IncidentStory story = IncidentStory.declared(engine, commands, incidents, Severity.P4, "older-models");
        story.acknowledged();
        int older = versions.of(story.incident()).orElseThrow().version();

        Selection toCurrent = new Selection(LIFECYCLE, current, Set.of("P4"));
        Move planned = moveOf(story, migrations.preview(toCurrent));
        assertThat(planned.reasons()).isEmpty();
        assertThat(versions.of(story.incident()).orElseThrow().version()).isEqualTo(older);
        Move moved = moveOf(story, migrations.move(toCurrent, "the release of today", "owner"));
        assertThat(moved.moves()).isTrue();

        assertThat(versions.of(story.incident())).hasValueSatisfying(version -> {
            assertThat(version.version()).isEqualTo(current);
            assertThat(version.earlier()).hasSize(1);
            assertThat(version.earlier().get(0).version()).isEqualTo(older);
        });
        story.assessed("LOW").diagnosed().recovered().validated();
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.CLOSED);
        story.isOver();
    }

    private static Move moveOf(IncidentStory story, Migration migration) {
        return migration.moves().stream()
                .filter(move -> move.incident().equals(story.number()))
                .findFirst()
                .orElseThrow();
    }

    private int latest() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(LIFECYCLE)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private void deployOlder() {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("older models");
        files.forEach(deployment::addString);
        deployment.deploy();
    }

    private Set<String> all(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        files.values().stream().flatMap(text -> pattern.matcher(text).results()).forEach(match -> {
            for (int group = 1; group <= match.groupCount(); group++) {
                if (match.group(group) != null) {
                    found.add(match.group(group));
                }
            }
        });
        return found;
    }

    private static Map<String, String> older() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(OLDER)) {
            List<Path> paths = all.toList();
            for (Path path : paths) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
