package dev.muster.diagnosis.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.catalog.MonitoringLink;
import dev.muster.catalog.Service;
import dev.muster.diagnosis.ChangeEvent;
import dev.muster.diagnosis.ChangeKind;
import dev.muster.diagnosis.RecentChange;
import dev.muster.document.DocumentHtml;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FormTextsTest {

    @Test
    void showsWordsAsWordsAndLinksAsLinks() {
        Document shown = shown(FormTexts.changes(List.of(change("Release [42] *bold* <script>alert(1)</script>"))));

        assertThat(shown.select("a").attr("href")).isEqualTo("https://ci.example.org/42");
        assertThat(shown.select("a").text()).isEqualTo("Release (42) *bold* <script>alert(1)</script>");
        assertThat(shown.select("em, script")).isEmpty();
        assertThat(shown.select("li").text())
                .isEqualTo("2026-11-24 14:10 UTC, payments (needed by the service):"
                        + " Release (42) *bold* <script>alert(1)</script>, deployment by rosa");
    }

    @Test
    void saysWhatIsNotKnown() {
        assertThat(FormTexts.changes(List.of())).startsWith("Nobody told Muster of a change");
        assertThat(FormTexts.monitoring(Optional.empty())).startsWith("The catalogue names no dashboard");
        assertThat(FormTexts.runbooks(Optional.of(service()))).startsWith("The catalogue names no runbook");
        assertThat(FormTexts.similar(List.of())).isNotBlank();
        assertThat(FormTexts.knownErrors(List.of())).isNotBlank();
        assertThat(FormTexts.blastRadius(List.of())).isNotBlank();
        assertThat(FormTexts.earlierCauses(List.of())).isNotBlank();
        assertThat(FormTexts.evidence(List.of(), List.of())).isNotBlank();
    }

    @Test
    void namesTheDashboardsOfTheService() {
        assertThat(shown(FormTexts.monitoring(Optional.of(service())))
                        .select("a")
                        .attr("href"))
                .isEqualTo("https://grafana.example.org/d/1");
    }

    @Test
    void fitsIntoAProcessVariableAndSaysThatThereIsMore() {
        String text = FormTexts.changes(Collections.nCopies(100, change("y".repeat(500))));

        assertThat(text).hasSizeLessThanOrEqualTo(4000).endsWith("and more: see the incident’s page");
    }

    private static RecentChange change(String summary) {
        return new RecentChange(
                new ChangeEvent(
                        1,
                        "payments",
                        summary,
                        ChangeKind.DEPLOYMENT,
                        Instant.parse("2026-11-24T14:10:00Z"),
                        "rosa",
                        "https://ci.example.org/42",
                        "ci",
                        "42"),
                false);
    }

    private static Service service() {
        return new Service(
                "checkout",
                "Checkout",
                1,
                "shop",
                List.of(),
                List.of(),
                List.of(),
                List.of(new MonitoringLink("Dashboard", "https://grafana.example.org/d/1")),
                null,
                null);
    }

    private static Document shown(String markdown) {
        return Jsoup.parse(DocumentHtml.fragment(markdown));
    }
}
