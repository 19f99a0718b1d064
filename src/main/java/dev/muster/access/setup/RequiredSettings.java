package dev.muster.access.setup;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Refuses the start outside the demo while a setting is missing, naming all of them at once.
 *
 * <p>It runs before any bean exists, so a refused start leaves no half-prepared database behind.
 */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            return;
        }
        List<String> missing = missing(environment, new ExistingAdministrator(environment));
        if (!missing.isEmpty()) {
            throw new MissingSettingsException(missing);
        }
    }

    static List<String> missing(Environment environment, ExistingAdministrator existing) {
        List<String> missing = new ArrayList<>();
        boolean hasUser = isSet(environment, "muster.admin.user");
        boolean hasPassword = isSet(environment, "muster.admin.password");
        if (!(hasUser && hasPassword) && !existing.isPresent()) {
            if (!hasUser) {
                missing.add("the first administrator: muster.admin.user (MUSTER_ADMIN_USER)");
            }
            if (!hasPassword) {
                missing.add("the first administrator's password: muster.admin.password (MUSTER_ADMIN_PASSWORD)");
            }
        }
        if (!isSet(environment, "spring.mail.host")
                && environment.getProperty("muster.mail.enabled", Boolean.class, true)) {
            missing.add("the mail server: spring.mail.host (SPRING_MAIL_HOST),"
                    + " or no e-mail at all: muster.mail.enabled=false (MUSTER_MAIL_ENABLED=false)");
        }
        return missing;
    }

    private static boolean isSet(Environment environment, String name) {
        String value = environment.getProperty(name);
        return value != null && !value.isBlank();
    }
}
