package dev.muster.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.support.Http;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A survey is answered without an account, once, by whoever has the link. */
class SurveyPageTest extends SurveyScene {

    @Test
    void keepsOneAnswerWithoutASignIn() {
        Http anybody = Http.anonymous(port);
        String path = "/survey/" + token();
        HttpResponse<String> form = anybody.get(path);
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("How satisfied are you", number);
        assertThat(form.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(surveys.results(number).get(0).answered())
                .as("reading answers nothing")
                .isZero();
        String csrf = anybody.csrfOf(path);

        assertThat(anybody.postForm(path, Map.of("score", "5"), "").statusCode())
                .as("a form of another site")
                .isEqualTo(403);
        assertThat(anybody.postForm(path, Map.of("score", "5"), csrf, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        for (String wrong : List.of("0", "6", "4.5", "very")) {
            assertThat(anybody.postForm(path, Map.of("score", wrong), csrf).statusCode())
                    .isEqualTo(400);
        }
        assertThat(anybody.postForm(path, Map.of("score", "4", "comment", "x".repeat(2001)), csrf)
                        .statusCode())
                .isEqualTo(400);
        assertThat(anybody.postForm(path, Map.of("score", "4", "comment", "Quick & kind"), csrf)
                        .statusCode())
                .isEqualTo(302);
        assertThat(anybody.get(path).body()).contains("Thank you");
        anybody.postForm(path, Map.of("score", "1"), csrf);

        assertThat(surveys.results(number)).singleElement().satisfies(result -> {
            assertThat(result.mean()).isEqualTo(4.0);
            assertThat(result.answered()).isEqualTo(1);
            assertThat(result.asked()).isEqualTo(1);
            assertThat(result.comments()).containsExactly("Quick & kind");
        });
        String api = "/api/v1/incidents/" + number + "/survey";
        assertThat(Http.as(port, "manager").get(api).body()).contains("\"mean\":4.0", "Quick & kind");
        assertThat(Http.as(port, "responder").get(api).statusCode()).isEqualTo(403);
        assertThat(Http.browserOf(port, "manager").get("/incidents/" + number).body())
                .contains("4.0 of 5", "Quick &amp; kind");
        assertThat(Http.browserOf(port, "responder").get("/incidents/" + number).body())
                .doesNotContain("4.0 of 5");
        assertThat(texts()).contains("A survey was answered (SATISFACTION)");
    }

    @Test
    void isOverAfterSomeDaysAndUnknownToGuesses() {
        Http anybody = Http.anonymous(port);
        String path = "/survey/" + token();
        String csrf = anybody.csrfOf(path);
        clock.advance(Duration.ofDays(14));

        assertThat(anybody.get(path).statusCode()).isEqualTo(410);
        anybody.postForm(path, Map.of("score", "5"), csrf);
        assertThat(surveys.results(number).get(0).answered()).isZero();
        HttpResponse<String> guessed = anybody.get("/survey/" + "a".repeat(43));
        assertThat(guessed.statusCode()).isEqualTo(404);
        assertThat(guessed.body()).contains("This link is not known").doesNotContain("INC-");
    }
}
