package dev.muster.engine;

import dev.muster.engine.guard.DeploymentGuard;
import java.time.Clock;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine gives to the rest of the application. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    Clock clock() {
        return new EngineClock();
    }

    @Bean
    DurableCommits durableCommits(JdbcConnectionDetails database) {
        return H2Sync.isNeededFor(database.getJdbcUrl()) ? new GroupSync(new H2Sync(database)) : () -> {};
    }

    /** The rules that the deployment guard holds, for those who want to ask before they deploy. */
    @Bean
    DeploymentRules deploymentRules(ProcessBeans beans) {
        return new DeploymentGuard(beans.names());
    }
}
