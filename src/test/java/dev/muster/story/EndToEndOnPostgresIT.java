package dev.muster.story;

import dev.muster.MusterApplication;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On PostgreSQL, by configuration alone. Not beside the other tests: a JVM knows one default engine. */
@SpringBootTest(
        classes = MusterApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "muster.mail.directory=target/story/mail-postgres",
            "muster.intake.integrations.story.source=generic",
            "muster.intake.integrations.story.credentials[0].type=bearer",
            "muster.intake.integrations.story.credentials[0].token=story-token"
        })
@ActiveProfiles("demo")
@DirtiesContext
class EndToEndOnPostgresIT extends EndToEndStory {

    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL does not start here.", e);
        }
    }

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> POSTGRES.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        POSTGRES.close();
    }
}
