package dev.muster;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Muster: the process engine, the web pages, the APIs and the intake in one JVM. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MusterApplication {

    public static void main(String[] args) {
        SpringApplication.run(MusterApplication.class, args);
    }
}
