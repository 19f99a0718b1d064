package dev.muster.engine.guard;

import dev.muster.engine.Finding;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;

/** What a DMN table may not contain: anything but FEEL. */
final class DecisionRules implements FileRules {

    private static final Pattern FEEL =
            Pattern.compile("(?i)feel|https?://www\\.omg\\.org/spec/(FEEL|DMN)/[0-9]+(/FEEL)?/?");
    private static final Pattern JAVA_FUNCTION = Pattern.compile("function\\s*\\([^)]*\\)\\s*external");

    @Override
    public List<Finding> check(byte[] content) {
        XmlFile file = new XmlFile();
        return file.walk(content, (element, id) -> {
            for (Attr attribute : XmlFile.attributes(element)) {
                String name = attribute.getLocalName();
                if (name.equals("expressionLanguage")
                        && !FEEL.matcher(attribute.getValue()).matches()) {
                    file.refuse(
                            id,
                            "feel-only",
                            "the expression language " + attribute.getValue() + " is not allowed; use FEEL");
                }
                if (name.endsWith("chemaLocation")) {
                    file.refuse(id, "no-schema-location", "xsi:schemaLocation is not allowed; remove the attribute");
                }
            }
            if (element.getLocalName().equals("import")) {
                file.refuse(id, "no-import", "imports are not allowed; remove the import");
            }
            if (JAVA_FUNCTION.matcher(XmlFile.text(element)).find()) {
                file.refuse(
                        id, "no-external-function", "external functions are not allowed; use the functions of FEEL");
            }
        });
    }
}
