package dev.muster.engine;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the retry profiles the name that models use; configuration properties get a generated one. */
@Configuration(proxyBeanMethods = false)
class RetryProfilesBean {

    @Bean("retryProfiles")
    @ProcessBean
    Profiles retryProfiles(RetryProfiles profiles) {
        return new Profiles(profiles.engine(), profiles.notification());
    }

    /** What an expression sees: EL reads getters, not record components. */
    public record Profiles(String engine, String notification) {

        public String getEngine() {
            return engine;
        }

        public String getNotification() {
            return notification;
        }
    }
}
