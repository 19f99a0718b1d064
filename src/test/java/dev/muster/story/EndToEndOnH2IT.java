package dev.muster.story;

import dev.muster.MusterApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** On an H2 file, as shipped. Not beside the other tests: a JVM knows one default engine. */
@SpringBootTest(
        classes = MusterApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/story/${random.uuid};DB_CLOSE_ON_EXIT=FALSE",
            "muster.mail.directory=target/story/mail",
            "muster.intake.integrations.story.source=generic",
            "muster.intake.integrations.story.credentials[0].type=bearer",
            "muster.intake.integrations.story.credentials[0].token=story-token"
        })
@ActiveProfiles("demo")
@DirtiesContext
class EndToEndOnH2IT extends EndToEndStory {}
