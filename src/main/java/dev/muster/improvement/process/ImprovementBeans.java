package dev.muster.improvement.process;

import dev.muster.improvement.Reliability;
import dev.muster.incident.Incidents;
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
}
