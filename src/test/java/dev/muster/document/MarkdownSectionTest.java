package dev.muster.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownSectionTest {

    @Provide
    Arbitrary<String> sections() {
        return Arbitraries.of(
                        "# Heading\n",
                        "Setext\n===\n",
                        "Setext\n---\n",
                        "```\n",
                        "~~~\n",
                        "> quote\n",
                        "- item\n",
                        "  - nested\n",
                        "1. one\n",
                        "text\n",
                        "\n",
                        "    indented\n",
                        "<div>\n",
                        "<script>alert(1)</script>\n",
                        "<!-- open\n",
                        "<b>bold</b> text\n",
                        "[ref]: http://h.example\n",
                        "[ref]\n",
                        "**bold** `code`\n",
                        "![picture](http://h.example/p.png)\n",
                        "[x](javascript:alert(1))\n",
                        "a | b\n",
                        "***\n",
                        "* # h\n",
                        "- > # h\n",
                        "&#35; h\n",
                        "\\\n")
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("", lines));
    }

    @Property
    void neverOpensOrHidesASectionOfTheDocument(@ForAll("sections") String section) {
        String document = "## Before\n\n" + MarkdownSection.tame(section) + "\n\n## After\n";
        Element body = Jsoup.parse(DocumentHtml.fragment(document)).body();
        assertThat(body.select("h1, h2, h3, h4, h5, h6").eachText()).containsExactly("Before", "After");
        assertThat(body.children().last().text()).isEqualTo("After");
        assertThat(body.select("script, div, b, img, a[href^=javascript]")).isEmpty();
    }

    @Test
    void keepsListsEmphasisLinksAndCode() {
        String html = DocumentHtml.fragment(
                MarkdownSection.tame(
                        "Why:\n\n- **deploy** of `checkout`\n- see [the graph](https://graphs.example/1)\n\n```\nrollback\n```"));
        Element body = Jsoup.parse(html).body();
        assertThat(body.select("li")).hasSize(2);
        assertThat(body.select("strong").text()).isEqualTo("deploy");
        assertThat(body.select("code").eachText()).containsExactly("checkout", "rollback");
        assertThat(body.select("a").attr("href")).isEqualTo("https://graphs.example/1");
    }

    @Test
    void turnsAHeadingIntoBoldText() {
        assertThat(MarkdownSection.tame("# Action items\nnone")).isEqualTo("**Action items**\n\nnone");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "*a ", "[", "- ", "_", "`", "<a", "![", "**a"})
    void survivesDeepNesting(String opening) {
        String deep = opening.repeat(4000 / opening.length());
        assertThat(DocumentHtml.fragment(MarkdownSection.tame(deep))).isNotEmpty();
    }
}
