package dev.muster.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;

/** Evaluates a table of {@code processes/} as the file stands, without an engine around it. */
final class Tables {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    private Tables(DmnDecision decision) {
        this.decision = decision;
    }

    static Tables table(String name) {
        try (InputStream file = Files.newInputStream(Path.of("processes", name + ".dmn"))) {
            return new Tables(ENGINE.parseDecision(name, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Map<String, Object>> rows(Map<String, @Nullable Object> inputs) {
        return ENGINE.evaluateDecisionTable(decision, inputs).getResultList();
    }

    /** Every combination of the values, input by input. */
    static List<List<@Nullable String>> combinations(List<List<@Nullable String>> inputs) {
        List<List<@Nullable String>> combinations = List.of(List.of());
        for (List<@Nullable String> values : inputs) {
            List<List<@Nullable String>> longer = new ArrayList<>();
            for (List<@Nullable String> head : combinations) {
                for (String value : values) {
                    List<@Nullable String> more = new ArrayList<>(head);
                    more.add(value);
                    longer.add(more);
                }
            }
            combinations = longer;
        }
        return combinations;
    }
}
