package dev.muster.support;

import dev.muster.MusterApplication;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test against the whole application on a random port, with an H2 database in memory, the demo people, the job
 * executor off and a {@link MovableClock}.
 *
 * <p>All such tests share one context: no property, mock bean or profile of their own, or every class pays a start.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {MusterApplication.class, MovableClockConfiguration.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demo", "test"})
public @interface MusterTest {}
