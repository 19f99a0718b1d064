package dev.muster;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Muster: the process engine, the web pages, the APIs and the intake in one JVM. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MusterApplication {

    private static final String EXTERNAL_SCHEMA = "javax.xml.accessExternalSchema";

    public static void main(String[] args) {
        prepareJvm();
        SpringApplication.run(MusterApplication.class, args);
    }

    /** Makes a plain {@code java -jar} as safe as a start with all the recommended flags. */
    static void prepareJvm() {
        // Otherwise the engine's XML parser fetches whatever URL an uploaded model names as its schema.
        if (System.getProperty(EXTERNAL_SCHEMA) == null) {
            System.setProperty(EXTERNAL_SCHEMA, "jar:nested,jar:file,jar,nested,file");
        }
        // Times are stored and compared in UTC, whatever the zone of the machine.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }
}
