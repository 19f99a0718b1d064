package dev.muster.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often and when a failed job is tried again: names in the models, numbers in the configuration.
 *
 * @param engine for work inside Muster's own database
 * @param notification for steps that tell people; they give up later, since telling late is better than never
 */
@ConfigurationProperties("muster.retries")
public record RetryProfiles(
        @DefaultValue("PT5S,PT30S,PT2M") String engine,
        @DefaultValue("PT5S,PT30S,PT2M,PT10M,PT30M") String notification) {}
