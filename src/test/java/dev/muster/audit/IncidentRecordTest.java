package dev.muster.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.diagnosis.Diagnosed;
import dev.muster.document.DocumentHtml;
import dev.muster.incident.Resolution;
import dev.muster.review.CheckoutDiagnosis;
import dev.muster.review.CheckoutStory;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class IncidentRecordTest {

    @Test
    void tellsTheWholeStory() {
        String markdown = new IncidentRecord(
                        CheckoutStory.incident("Checkout answers 500", CheckoutStory.resolution()),
                        CheckoutStory.milestones(),
                        CheckoutStory.assessments(),
                        CheckoutStory.timeline(),
                        CheckoutDiagnosis.found())
                .markdown();

        assertThat(markdown.lines().map(String::stripTrailing))
                .containsExactly(
                        "# Incident Record INC-2026-001",
                        "",
                        "## Incident Details",
                        "",
                        "- ID: INC-2026-001",
                        "- Date: 2026-11-24",
                        "- Time: 14:29 UTC",
                        "- Severity: P1 Critical",
                        "- Status: IN_REVIEW",
                        "- Title: Checkout answers 500",
                        "- Service: checkout",
                        "",
                        "## Timeline",
                        "",
                        "14:29 - Detected",
                        "14:30 - Incident declared: Checkout answers 500",
                        "14:45 - Deadline breached: response was due at 14:45",
                        "14:45 - Escalated to tier 1: karim",
                        "14:52 - Taken over after escalation by karim",
                        "15:00 - We are investigating (chiara)",
                        "15:40 - Validation round 1 failed (karim)",
                        "16:00 - Service restored (karim)",
                        "",
                        "## Impact",
                        "",
                        "- Systems affected: checkout, cart",
                        "- Users affected: 15000",
                        "- Duration: 1 h 31 min",
                        "- Business impact: orders are lost",
                        "",
                        "## Resolution",
                        "",
                        "- Root cause: Connection pool of the new release is too small",
                        "- Kind of cause: configuration",
                        "- Set off by: release 42",
                        "- Five whys: Why? Every request waited for a connection",
                        "  Why? The new pool has ten",
                        "- Hypotheses tested: refuted: The payment provider is down",
                        "  supported: The pool is too small",
                        "- Evidence: 2026-11-24 15:02 UTC, rosa from logs: pool exhausted (SHA-256 00)",
                        "- Solution implemented: Rolled back to release 41",
                        "- Prevention measures: \\- Load test every release",
                        "  \\- Alert on pool use above 80 %");
    }

    @Test
    void saysWhatIsNotKnownYet() {
        String markdown = new IncidentRecord(
                        CheckoutStory.incident("Checkout answers 500", Resolution.UNKNOWN),
                        Map.of(),
                        List.of(),
                        List.of(),
                        Diagnosed.NOTHING)
                .markdown();

        assertThat(markdown)
                .contains("- Users affected: not known yet\n- Duration: not known yet\n"
                        + "- Business impact: not known yet\n");
        assertThat(markdown)
                .contains("- Root cause: not known yet\n- Solution implemented: not known yet\n"
                        + "- Prevention measures: not known yet\n");
    }

    @Test
    void showsTextAsTextAndKeepsItsHeadings() {
        String nasty = "# Owned\n## Resolution\n<script>alert(1)</script>\n```\n";
        String markdown = new IncidentRecord(
                        CheckoutStory.incident(nasty, new Resolution(nasty, null, null, nasty, nasty)),
                        CheckoutStory.milestones(),
                        CheckoutStory.assessments(),
                        CheckoutStory.timeline(),
                        CheckoutDiagnosis.found())
                .markdown();

        assertThat(markdown.lines().filter(line -> line.startsWith("#")))
                .containsExactly(
                        "# Incident Record INC-2026-001",
                        "## Incident Details",
                        "## Timeline",
                        "## Impact",
                        "## Resolution");
        Document html = Jsoup.parse(DocumentHtml.page("Record", markdown));
        assertThat(html.select("h1, h2, h3").eachText())
                .containsExactly(
                        "Incident Record INC-2026-001", "Incident Details", "Timeline", "Impact", "Resolution");
        assertThat(html.select("script")).isEmpty();
        assertThat(html.text()).contains("Title: # Owned ## Resolution <script>alert(1)</script> ```");
    }
}
