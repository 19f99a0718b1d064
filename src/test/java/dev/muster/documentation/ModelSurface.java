package dev.muster.documentation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;

/** Writes the page of everything that a model may use. */
final class ModelSurface {

    private static final String HEAD = """
        # What a model may use

        Everything that a process, a decision table or a form can refer to: these names are kept from release to release. This
        page is written by a test from the running application and the files in `processes/` and `forms/`; the test is red when
        they differ. To write it anew: `mvn test -Dtest=ModelSurfaceTest -Dmuster.update-reference=true`.

        In an expression `${…}` stand the beans and variables below and the engine's `execution` and `task`. What else is refused
        says `deployment-rules.md`.
        """;

    private final ModelFiles files;
    private final StringBuilder page = new StringBuilder(HEAD);

    ModelSurface(ModelFiles files) {
        this.files = files;
    }

    /** @param beans class by name of the bean */
    String page(Map<String, Class<?>> beans) {
        table("Beans", "bean | what it does | used in", beans.keySet(), bean -> "%s | %s"
                .formatted(SourceWords.firstSentence(beans.get(bean)), used(bean)));
        Map<String, String> variables = SourceWords.variables();
        table("Variables", "variable | meaning | used in", variables.keySet(), variable -> "%s | %s"
                .formatted(variables.get(variable), used(variable)));
        Map<String, List<String>> messages = messages();
        table(
                "Messages",
                "message | caught or sent in",
                messages.keySet(),
                message -> String.join(", ", messages.get(message)));
        decisions();
        forms();
        return page.toString();
    }

    private void table(String title, String columns, Set<String> names, Function<String, String> row) {
        page.append("\n## ").append(title).append("\n\n| ").append(columns).append(" |\n|");
        page.append(" --- |".repeat(columns.split("\\|").length)).append('\n');
        new TreeSet<>(names)
                .forEach(name -> page.append(
                        "| `%s` | %s |\n".formatted(name, row.apply(name)).replaceAll(" +", " ")));
    }

    private String used(String word) {
        return String.join(", ", files.mentioning(word));
    }

    private Map<String, List<String>> messages() {
        Map<String, List<String>> messages = new TreeMap<>();
        files.ending(".bpmn").forEach((file, text) -> Bpmn.readModelFromStream(stream(text))
                .getModelElementsByType(Message.class)
                .forEach(message -> messages.computeIfAbsent(message.getName(), name -> new ArrayList<>())
                        .add(file)));
        return messages;
    }

    private void decisions() {
        Map<String, String> rows = new TreeMap<>();
        files.ending(".dmn").forEach((file, text) -> {
            var model = Dmn.readModelFromStream(stream(text));
            for (Decision decision : model.getModelElementsByType(Decision.class)) {
                String inputs = model.getModelElementsByType(Input.class).stream()
                        .map(Input::getInputExpression)
                        .map(InputExpression::getText)
                        .map(words -> "`" + words.getTextContent().strip() + "`")
                        .collect(Collectors.joining(", "));
                String outputs = model.getModelElementsByType(Output.class).stream()
                        .map(output -> "`" + output.getName() + "`")
                        .collect(Collectors.joining(", "));
                rows.put(decision.getId(), inputs + " | " + outputs + " | " + used(decision.getId()));
            }
        });
        table("Decision tables", "table | reads | answers | used in", rows.keySet(), rows::get);
    }

    private void forms() {
        Map<String, String> rows = new TreeMap<>();
        files.ending(".form").forEach((file, text) -> {
            JsonNode form = json(text);
            Set<String> keys = new TreeSet<>();
            form.findValues("key").forEach(key -> keys.add("`" + key.asText() + "`"));
            String id = form.path("id").asText();
            rows.put(
                    id,
                    String.join(", ", keys) + " | "
                            + files.mentioning(id).stream()
                                    .filter(name -> name.endsWith(".bpmn"))
                                    .collect(Collectors.joining(", ")));
        });
        table("Forms", "form | fields | used in", rows.keySet(), rows::get);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
