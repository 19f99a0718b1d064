package dev.muster.incident.store;

import dev.muster.incident.Impact;
import dev.muster.incident.ImpactAssessment;
import dev.muster.incident.Milestone;
import dev.muster.incident.MilestoneFact;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Inserts facts about an incident. */
@Repository
class FactRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    FactRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void milestone(
            String incident, Milestone milestone, Instant at, MilestoneFact.Source source, @Nullable String reason) {
        jdbc.sql("insert into incident_milestone (incident, milestone, at, source, reason, recorded_at)"
                        + " values (:incident, :milestone, :at, :source, :reason, :recordedAt)")
                .param("incident", incident)
                .param("milestone", milestone.name())
                .param("at", Columns.utc(at))
                .param("source", source.name())
                .param("reason", reason)
                .param("recordedAt", Columns.utc(clock.instant()))
                .update();
    }

    void assessment(String incident, ImpactAssessment assessment) {
        Impact impact = assessment.impact();
        jdbc.sql("insert into impact_assessment (incident, user_impact, business_impact, system_impact,"
                        + " data_impact, security_impact, users_affected, systems_affected, business_effect,"
                        + " assessed_by, assessed_at) values (:incident, :user, :business, :system, :data,"
                        + " :security, :users, :systems, :effect, :by, :at)")
                .param("incident", incident)
                .param("user", impact.user().name())
                .param("business", impact.business().name())
                .param("system", impact.system().name())
                .param("data", impact.data().name())
                .param("security", impact.security().name())
                .param("users", assessment.usersAffected())
                .param("systems", assessment.systemsAffected())
                .param("effect", assessment.businessEffect())
                .param("by", assessment.assessedBy())
                .param("at", Columns.utc(assessment.assessedAt()))
                .update();
    }
}
