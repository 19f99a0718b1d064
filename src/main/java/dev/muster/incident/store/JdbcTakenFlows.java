package dev.muster.incident.store;

import dev.muster.incident.TakenFlow;
import dev.muster.incident.TakenFlows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the engine's sequence flow listener has written. */
@Repository
class JdbcTakenFlows implements TakenFlows {

    private final JdbcClient jdbc;

    JdbcTakenFlows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TakenFlow> of(String processInstance) {
        return jdbc.sql("select flow, taken_at from process_trail where process_instance = :instance order by seq")
                .param("instance", processInstance)
                .query((row, index) ->
                        new TakenFlow(processInstance, row.getString("flow"), Columns.instant(row, "taken_at")))
                .list();
    }
}
