package dev.muster.document;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** Markdown as HTML that cannot run anything: escaped by the renderer, then cut to an allow-list. */
public final class DocumentHtml {

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(100).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final PolicyFactory POLICY = Sanitizers.BLOCKS
            .and(Sanitizers.FORMATTING)
            .and(Sanitizers.LINKS)
            .and(new HtmlPolicyBuilder().allowElements("pre", "code", "hr").toFactory());

    private DocumentHtml() {}

    /** The body of a page, to stand inside one. */
    public static String fragment(String markdown) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }

    /** A whole page. */
    public static String page(String title, String markdown) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(title.replace("&", "&amp;").replace("<", "&lt;"), fragment(markdown));
    }
}
