package dev.muster.document;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * A section that a person wrote in Markdown, made fit to stand inside a document: lists, emphasis, links and code stay;
 * a heading becomes bold text, so that it cannot open a section of its own; HTML becomes text; a picture becomes a
 * link; a code block is closed.
 */
public final class MarkdownSection {

    private static final int DEEPEST_NESTING = 20;

    /** HTML blocks are left out, so what would have been one is read as a paragraph with inline HTML. */
    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(BlockQuote.class, Heading.class, FencedCodeBlock.class, ListBlock.class);

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .maxOpenBlockParsers(DEEPEST_NESTING)
            .build();
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().build();

    private MarkdownSection() {}

    /** @return Markdown without a heading and without HTML; empty for blank text */
    public static String tame(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new Taming());
        return RENDERER.render(document).strip();
    }

    private static final class Taming extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            StrongEmphasis bold = new StrongEmphasis("**");
            moveChildren(heading, bold);
            Paragraph paragraph = new Paragraph();
            if (bold.getFirstChild() != null) {
                paragraph.appendChild(bold);
            }
            replace(heading, paragraph);
        }

        @Override
        public void visit(HtmlInline html) {
            replace(html, new Text(html.getLiteral().replaceAll("\\s+", " ")));
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            Link link = new Link(image.getDestination(), image.getTitle());
            moveChildren(image, link);
            replace(image, link);
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            definition.unlink();
        }

        private static void moveChildren(Node from, Node to) {
            while (from.getFirstChild() != null) {
                to.appendChild(from.getFirstChild());
            }
        }

        private static void replace(Node old, Node replacement) {
            old.insertBefore(replacement);
            old.unlink();
        }
    }
}
