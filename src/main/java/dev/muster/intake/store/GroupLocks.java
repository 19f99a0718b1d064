package dev.muster.intake.store;

import java.util.List;
import java.util.SortedSet;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets one transaction at a time look for, or open, the incident of a group. */
@Repository
class GroupLocks {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    GroupLocks(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * Waits until these groups are this transaction's. Sorted, so that two transactions never wait for each other.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another transaction locked a group for the first time
     *     just now; trying again succeeds
     */
    void lock(SortedSet<String> groups) {
        List<String> known = jdbc.sql(
                        "select group_key from incident_group_lock where group_key in (:groups) order by group_key"
                                + " for update")
                .param("groups", groups)
                .query(String.class)
                .list();
        SqlParameterSource[] unknown = groups.stream()
                .filter(group -> !known.contains(group))
                .map(group -> new MapSqlParameterSource("group", group))
                .toArray(SqlParameterSource[]::new);
        if (unknown.length > 0) {
            batches.batchUpdate("insert into incident_group_lock (group_key) values (:group)", unknown);
        }
    }
}
