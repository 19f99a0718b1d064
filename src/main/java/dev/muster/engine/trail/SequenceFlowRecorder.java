package dev.muster.engine.trail;

import java.time.Clock;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes one row for every sequence flow taken, in the transaction that took it. Not a bean, because listeners that are
 * beans are visible to models.
 */
class SequenceFlowRecorder implements ExecutionListener {

    private final JdbcClient jdbc;
    private final Clock clock;

    SequenceFlowRecorder(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        @Nullable String flow = execution.getCurrentTransitionId();
        if (flow == null) {
            return;
        }
        jdbc.sql("""
                        insert into process_trail (incident, process_instance, process_definition, flow, taken_at)
                        values (:incident, :instance, :definition, :flow, :takenAt)""")
                .param("incident", execution.getProcessBusinessKey())
                .param("instance", execution.getProcessInstanceId())
                .param("definition", execution.getProcessDefinitionId())
                .param("flow", flow)
                .param("takenAt", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
