package dev.muster.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionRulesTest {

    private final ExpressionRules rules =
            new ExpressionRules(Set.of("incidentClocks", "openIncident", "retryProfiles"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain text",
                "",
                "${openIncident}",
                "${incidentClocks.responseDueAt(execution)}",
                "${retryProfiles.engine}",
                "#{execution.processBusinessKey}",
                "${execution.getVariable('userImpact')}",
                "${classification.severity}",
                "${classification['severity']}",
                "${severity == 'P1' && !validationPassed}",
                "${empty reason ? 'none' : reason}",
                "${count + 1.5 > 2 and not done}",
                "INC ${incidentNumber} · ${title.toUpperCase()}",
                "${title.contains('class')}",
                "${now()}",
                "${incidentClocks.dueAt(execution, 'P1', items[0])}"
            })
    void allowsWhatModelsNeed(String text) {
        assertThat(rules.problemOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''['class']}",
                "${\"\".class}",
                "${(1).class}",
                "${1.class}",
                "${title.class}",
                "${title['class']}",
                "${title.getClass().forName('java.lang.Runtime')}",
                "${title.toUpperCase().getClass()}",
                "${title['getClass']()}",
                "${execution.processEngineServices}",
                "${execution.getProcessEngineServices().getRuntimeService()}",
                "${execution.getVariable('x').getClass()}",
                "${execution['processEngineServices']}",
                "${execution.getEngineServices()}",
                "${task.execution}",
                "${task.getProcessEngineServices()}",
                "${incidentClocks.class}",
                "${incidentClocks.getClass()}",
                "${incidentClocks.zone.rules}",
                "${incidentClocks.clock().withZone(x)}",
                "${dataSource.getConnection()}",
                "${caseExecution.id}",
                "${x[y]}",
                "${x[y]()}",
                "${fn:load('x')}",
                "${S('<x/>')}",
                "${[1,2]}",
                "${{'a':1}}",
                "${x = 1; y}",
                "${unclosed",
                "fine ${severity} but ${''.getClass()}",
                "#{''.getClass()}"
            })
    void refusesEveryWayOut(String text) {
        assertThat(rules.problemOf(text)).isPresent();
    }
}
