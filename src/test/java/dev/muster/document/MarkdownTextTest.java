package dev.muster.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    /** Everything that means something in Markdown or HTML, and a little that does not. */
    @Provide
    Arbitrary<String> trickyText() {
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withChars("#*_`~<>[]()!&;:|\\-+=1. \n\taé/\"'")
                                .ofMaxLength(30),
                        Arbitraries.of(
                                "<script>alert(1)</script>",
                                "&lt;b&gt;",
                                "[a](javascript:x)",
                                "![i](http://h)",
                                "\n# Injected\n",
                                "\n---\n",
                                "```\ncode",
                                "<!-- ",
                                "<http://h.example>",
                                "a  \nb"))
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    @Property
    void isShownAsItWasWrittenWhereverItStands(@ForAll("trickyText") String text) {
        Element item = Jsoup.parse(DocumentHtml.fragment("- Title: " + MarkdownText.line(text)))
                .body();
        assertThat(item.text()).isEqualTo(collapsed("Title: " + text));
        assertThat(item.select(":not(body, ul, li)")).isEmpty();
    }

    @Property
    void isShownAsItWasWrittenAtTheStartOfALine(@ForAll("trickyText") String text) {
        Element paragraph =
                Jsoup.parse(DocumentHtml.fragment(MarkdownText.line(text))).body();
        assertThat(paragraph.text()).isEqualTo(collapsed(text));
        assertThat(paragraph.select(":not(body, p)")).isEmpty();
    }

    private static String collapsed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "[FIRING:1] HighErrorRate (checkout_api p99 > 2s) ¦ [FIRING:1] HighErrorRate (checkout_api p99 > 2s)",
                "disk < 5 % & falling ¦ disk < 5 % & falling",
                "1. restart ¦ 1\\. restart",
                "# one ¦ \\# one",
                "a <b> c ¦ a \\<b> c",
            })
    void escapesOnlyWhatWouldMeanSomething(String text, String markdown) {
        assertThat(MarkdownText.line(text)).isEqualTo(markdown);
    }

    @Property
    void keepsLineBreaksInsideTheirListItem(@ForAll("trickyText") String text) {
        String markdown = new MarkdownDocument()
                .item("Cause", "x\n" + text)
                .heading(2, "Next")
                .toString();
        Element body = Jsoup.parse(DocumentHtml.fragment(markdown)).body();
        assertThat(body.select("h1, h2, h3, h4, h5, h6").eachText()).containsExactly("Next");
        assertThat(body.select("li")).hasSize(1);
    }
}
