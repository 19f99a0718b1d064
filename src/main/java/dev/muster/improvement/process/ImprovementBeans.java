package dev.muster.improvement.process;

import dev.muster.catalog.Catalog;
import dev.muster.improvement.Readiness;
import dev.muster.improvement.ReadinessPolicy;
import dev.muster.improvement.Reliability;
import dev.muster.incident.Incidents;
import dev.muster.oncall.Coverage;
import dev.muster.review.ActionItems;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the beans of the plain types. */
@Configuration(proxyBeanMethods = false)
class ImprovementBeans {

    @Bean
    Reliability reliability(Incidents incidents, ActionItems items, Clock clock) {
        return new Reliability(incidents, items, clock);
    }

    @Bean
    Readiness readiness(Catalog catalog, Coverage coverage, ReadinessPolicy policy, Clock clock) {
        return new Readiness(catalog, coverage, policy, clock);
    }
}
