package dev.muster.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.support.Http;
import dev.muster.support.MusterTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class SignInTest {

    @Autowired
    private IdentityService identities;

    @LocalServerPort
    int port;

    @Test
    void oneSessionServesPagesAndCamunda() {
        Http browser = Http.browserOf(port, "responder");

        HttpResponse<String> tasklist = browser.get("/camunda/app/tasklist/default/");
        HttpResponse<String> me = browser.get("/camunda/api/admin/auth/user/default");

        assertThat(tasklist.statusCode()).isEqualTo(200);
        assertThat(tasklist.body()).contains("Tasklist");
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body()).contains("\"userId\":\"responder\"", "tasklist").doesNotContain("cockpit");
    }

    @Test
    void theFormNeedsItsHiddenField() {
        HttpResponse<String> answer =
                Http.anonymous(port).postForm("/login", Map.of("username", "responder", "password", "demo"), "");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookAlike() {
        Http browser = Http.anonymous(port);
        // A person of this test alone: whoever mistyped has to wait a while, and other tests sign in as the demo
        // people.
        User mistyper = identities.newUser("mistyper");
        mistyper.setPassword("right-" + mistyper.getId());
        identities.saveUser(mistyper);

        String wrong = browser.postForm(
                        "/login", Map.of("username", "mistyper", "password", "no"), browser.csrfOf("/login"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String unknown = browser.postForm(
                        "/login", Map.of("username", "nobody", "password", "no"), browser.csrfOf("/login"))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(wrong).isEqualTo(unknown).endsWith("/login?error");
    }

    @Test
    void theSessionChangesItsIdWhenSomebodySignsIn() {
        Http browser = Http.anonymous(port);
        String before = browser.get("/login").headers().firstValue("Set-Cookie").orElseThrow();

        String after = browser.postForm(
                        "/login", Map.of("username", "owner", "password", "demo"), browser.csrfOf("/login"))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(before).startsWith("JSESSIONID=").contains("HttpOnly", "SameSite=Lax");
        assertThat(after).startsWith("JSESSIONID=").isNotEqualTo(before);
    }

    @Test
    void pagesForbidEverythingFromElsewhere() {
        var headers = Http.anonymous(port).get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'self'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @Test
    void basicCredentialsOpenNoSession() {
        HttpResponse<String> answer = Http.as(port, "responder").get("/engine-rest/task");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aProgramWithoutCredentialsHearsWhatToDo() {
        HttpResponse<String> api = Http.anonymous(port).get("/api/v1/incidents");
        HttpResponse<String> engine = Http.anonymous(port).get("/engine-rest/task");

        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(api.body()).contains("HTTP Basic");
        assertThat(engine.statusCode()).isEqualTo(401);
        assertThat(engine.body()).contains("\"type\"", "\"message\"");
    }

    @Test
    void aBrowserGetsNoChallengeItWouldPopUp() {
        HttpResponse<String> answer = Http.anonymous(port).get("/api/v1/incidents", "Sec-Fetch-Mode", "cors");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void anAnonymousReaderOfAPageIsSentToTheForm() {
        HttpResponse<String> board = Http.anonymous(port).get("/incidents", "Accept", "text/html");
        HttpResponse<String> tasklist =
                Http.anonymous(port).get("/camunda/app/tasklist/default/", "Accept", "text/html");
        HttpResponse<String> tasks = Http.anonymous(port).get("/camunda/api/engine/engine/default/task");

        assertThat(board.statusCode()).isEqualTo(302);
        assertThat(board.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        assertThat(tasklist.statusCode()).isEqualTo(302);
        assertThat(tasks.statusCode()).isEqualTo(401);
    }

    @Test
    void whoSignsInInsideTasklistIsSignedInOnThePagesToo() {
        Http browser = Http.anonymous(port);
        String token = browser.get("/camunda/api/admin/auth/user/default")
                .headers()
                .firstValue("X-XSRF-TOKEN")
                .orElseThrow();

        HttpResponse<String> signedIn = browser.postForm(
                "/camunda/api/admin/auth/user/default/login/tasklist",
                Map.of("username", "commander", "password", "demo"),
                "",
                "X-XSRF-TOKEN",
                token);

        assertThat(signedIn.statusCode()).isEqualTo(200);
        assertThat(browser.get("/login").statusCode()).as("already signed in").isEqualTo(302);
    }

    @Test
    void signingOutOfTasklistEndsTheSession() {
        Http browser = Http.browserOf(port, "manager");
        browser.get("/camunda/app/tasklist/default/");
        String token = "any";

        HttpResponse<String> out =
                browser.postForm("/camunda/api/admin/auth/user/default/logout", Map.of(), "", "X-XSRF-TOKEN", token);

        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(browser.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void theWebApplicationsShowNoAdvertisement() {
        Http browser = Http.browserOf(port, "owner");

        for (String app : new String[] {"tasklist", "cockpit", "admin", "welcome"}) {
            assertThat(browser.get("/camunda/app/" + app + "/styles/user-styles.css")
                            .body())
                    .as(app)
                    .contains(".ce-eol-banner");
        }
    }
}
