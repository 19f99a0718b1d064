package dev.muster.engine.guard;

import dev.muster.engine.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads XML without fetching anything and without entities, and walks over it. */
final class XmlFile {

    private final List<Finding> findings = new ArrayList<>();

    /** Shows each element with the id of the element of the model that it belongs to. */
    List<Finding> walk(byte[] content, BiConsumer<Element, String> visitor) {
        try {
            visit(parse(content).getDocumentElement(), "document", visitor);
        } catch (SAXException | IOException e) {
            refuse("document", "readable-file", "it is not XML that can be read; a DOCTYPE is not allowed");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return findings;
    }

    void refuse(String element, String rule, String sentence) {
        findings.add(new Finding(FileRules.THIS_FILE, element, rule, sentence));
    }

    static List<Attr> attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            attributes.add((Attr) all.item(i));
        }
        return attributes;
    }

    /** The text directly inside an element. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }

    private static void visit(Element element, String owner, BiConsumer<Element, String> visitor) {
        String id = element.hasAttribute("id") ? element.getAttribute("id") : owner;
        visitor.accept(element, id);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                visit(inner, id, visitor);
            }
        }
    }

    private static Document parse(byte[] content) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null); // else the parser prints what is wrong to the console
        return builder.parse(new ByteArrayInputStream(content));
    }
}
