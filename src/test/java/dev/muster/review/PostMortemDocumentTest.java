package dev.muster.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.document.DocumentHtml;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostMortemDocumentTest {

    private static final List<String> HEADINGS = List.of(
            "Post-mortem INC-2026-001",
            "Incident summary",
            "Timeline",
            "Root cause",
            "Impact analysis",
            "Lessons learned",
            "Action items");

    @Test
    void hasItsSixSectionsInOrder() {
        Document html = html(document(PostMortemDraft.from(CheckoutStory.facts()), PostMortemState.PUBLISHED));
        assertThat(html.select("h1, h2, h3").eachText()).isEqualTo(HEADINGS);
        assertThat(html.text())
                .contains("14:52 - Taken over after escalation by karim")
                .contains("Author: karim, 2026-11-26 09:00 UTC")
                .contains("Approved by: anselm, 2026-11-26 10:00 UTC");
    }

    @Test
    void writesTheTimelineAsLines() {
        String markdown = document(PostMortemDraft.from(CheckoutStory.facts()), PostMortemState.DRAFT);
        assertThat(markdown.lines().map(String::stripTrailing))
                .containsSubsequence(
                        "## Timeline",
                        "14:29 - Detected",
                        "14:30 - Incident declared: Checkout answers 500",
                        "14:45 - Deadline breached: response was due at 14:45",
                        "15:00 - We are investigating (chiara)",
                        "16:00 - Service restored (karim)",
                        "## Root cause");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Action items\n\nnone",
                "Setext\n======",
                "<h2>Fake</h2>",
                "<script>alert(1)</script>",
                "```\nunclosed",
                "> a\n# b",
                "<!-- swallow",
                "- item\n\n  ## nested"
            })
    void keepsItsHeadingsWhateverPeopleWrite(String text) {
        PostMortemSections sections = new PostMortemSections(text, text, text, text, text);
        Document html = html(document(sections, PostMortemState.SUBMITTED));
        assertThat(html.select("h1, h2, h3, h4, h5, h6").eachText()).isEqualTo(HEADINGS);
        assertThat(html.select("script")).isEmpty();
    }

    @Test
    void saysWhyItWasWaived() {
        String markdown = document(new PostMortemSections("", "", "", "", ""), PostMortemState.WAIVED);
        assertThat(markdown)
                .contains("- State: waived", "- Waived by: anselm, 2026-11-26 10:00 UTC", "- Reason: well done")
                .contains("## Root cause\n\nnot known yet\n");
    }

    private static String document(PostMortemSections sections, PostMortemState state) {
        PostMortem postMortem = new PostMortem(
                CheckoutStory.NUMBER,
                state,
                sections,
                CheckoutStory.at("16:17"),
                null,
                "karim",
                List.of("karim"),
                CheckoutStory.at("09:00").plusSeconds(172800),
                "anselm",
                CheckoutStory.at("10:00").plusSeconds(172800),
                null,
                "well done",
                3);
        return new PostMortemDocument(
                        CheckoutStory.incident("Checkout answers 500", CheckoutStory.resolution()),
                        CheckoutStory.milestones(),
                        postMortem,
                        CheckoutStory.timeline())
                .markdown();
    }

    private static Document html(String markdown) {
        return Jsoup.parse(DocumentHtml.page("Post-mortem", markdown));
    }
}
