package dev.muster.engine.guard;

import dev.muster.engine.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * What a model binds to its own deployment has to come with it. The engine accepts the model alone, and then every
 * instance gets stuck where it looks for the missing file: an incident that nobody is asked about.
 */
final class CompanionRules {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String DEPLOYMENT = "deployment";

    /** What sort of thing an attribute names: a process and a form may have the same id. */
    private static final Map<String, String> KINDS =
            Map.of("calledElement", "process", "decisionRef", "decision", "formRef", "form");

    /** Name of the attribute in which a model names another file, and of the one that says how it is bound. */
    private static final Map<String, String> BINDINGS = Map.of(
            "calledElement", "calledElementBinding",
            "decisionRef", "decisionRefBinding",
            "formRef", "formRefBinding");

    /** @param files what is deployed together, by file name */
    List<Finding> check(Map<String, byte[]> files) {
        Set<String> there = new HashSet<>();
        files.forEach((name, content) -> there.addAll(idsIn(name, content)));
        List<Finding> findings = new ArrayList<>();
        files.forEach((name, content) -> {
            if (isModel(name)) {
                new XmlFile().walk(content, (element, owner) -> missing(name, element, owner, there, findings));
            }
        });
        return findings;
    }

    private static Set<String> idsIn(String name, byte[] content) {
        Set<String> ids = new HashSet<>();
        if (name.endsWith(".form")) {
            ids.add("form " + FormRules.id(content));
        } else if (isModel(name) || name.endsWith(".dmn") || name.endsWith(".dmn11.xml")) {
            new XmlFile().walk(content, (element, owner) -> {
                if (Set.of("process", "decision").contains(element.getLocalName())) {
                    ids.add(element.getLocalName() + " " + element.getAttribute("id"));
                }
            });
        }
        return ids;
    }

    private static boolean isModel(String name) {
        return name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml");
    }

    private static void missing(String file, Element element, String owner, Set<String> there, List<Finding> findings) {
        BINDINGS.forEach((reference, binding) -> {
            if (!element.getAttributeNS(CAMUNDA, binding).equals(DEPLOYMENT)) {
                return;
            }
            String named = element.hasAttribute(reference)
                    ? element.getAttribute(reference)
                    : element.getAttributeNS(CAMUNDA, reference);
            if (!named.startsWith("${") && !there.contains(KINDS.get(reference) + " " + named)) {
                findings.add(new Finding(
                        file,
                        owner,
                        "companion-file",
                        named + " has to be in the same deployment, since " + binding + " is deployment;"
                                + " deploy the file with it, or bind it to the latest version"));
            }
        });
    }
}
