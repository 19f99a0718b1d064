package dev.muster.engine.guard;

import dev.muster.engine.Finding;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What a BPMN model may not contain. */
final class ModelRules implements FileRules {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Set<String> CONDITIONS = Set.of("conditionExpression", "condition", "completionCondition");

    private final ExpressionRules expressions;

    ModelRules(ExpressionRules expressions) {
        this.expressions = expressions;
    }

    @Override
    public List<Finding> check(byte[] content) {
        XmlFile file = new XmlFile();
        return file.walk(content, (element, id) -> {
            element(file, element, id);
            for (Attr attribute : XmlFile.attributes(element)) {
                attribute(file, element, attribute, id);
            }
        });
    }

    private void element(XmlFile file, Element element, String id) {
        String name = element.getLocalName();
        if (name.equals("scriptTask") || name.equals("script")) {
            file.refuse(id, "no-script", "scripts are not allowed; use a service task with camunda:delegateExpression");
        }
        if (name.equals("connector")) {
            file.refuse(
                    id,
                    "no-connector",
                    "connectors are not allowed; use a service task with camunda:delegateExpression");
        }
        if (name.equals("import") && BPMN.equals(element.getNamespaceURI())) {
            file.refuse(id, "no-import", "imports are not allowed; remove the bpmn:import");
        }
        if (CONDITIONS.contains(name) && element.hasAttribute("language")) {
            file.refuse(
                    id,
                    "no-script",
                    "a condition in a script language is not allowed; write it as ${…} without a language");
        }
        if (name.equals("constraint") && "validator".equals(element.getAttribute("name"))) {
            file.refuse(id, "no-java-class", "form validators by class are not allowed; use a Camunda Form");
        }
        expression(file, XmlFile.text(element), id);
    }

    private void attribute(XmlFile file, Element element, Attr attribute, String id) {
        String name = attribute.getLocalName();
        boolean ofSchema = SCHEMA_INSTANCE.equals(attribute.getNamespaceURI());
        // The engine reads its extensions in more than one namespace, so any but these two counts.
        boolean extension = BPMN.equals(element.getNamespaceURI()) && attribute.getNamespaceURI() != null && !ofSchema;
        if (name.equals("class") || name.endsWith("Class")) {
            file.refuse(
                    id,
                    "no-java-class",
                    "Java classes (" + name + ") are not allowed; use camunda:delegateExpression with a bean");
        }
        if (ofSchema && name.endsWith("chemaLocation")) {
            file.refuse(
                    id,
                    "no-schema-location",
                    "xsi:schemaLocation is not allowed, the server would fetch it; remove the attribute");
        }
        if (extension && name.equals("type") && !attribute.getValue().equals("external")) {
            file.refuse(
                    id,
                    "no-built-in-task",
                    "camunda:type=\"" + attribute.getValue() + "\" is not allowed; use camunda:delegateExpression");
        }
        if (extension && name.equals("resource")) {
            file.refuse(
                    id, "no-script", "camunda:resource names a script and is not allowed; write the condition as ${…}");
        }
        if (name.equals("scriptFormat")) {
            file.refuse(id, "no-script", "scripts are not allowed; use camunda:delegateExpression");
        }
        if (name.equals("formKey") && !attribute.getValue().startsWith("camunda-forms:")) {
            file.refuse(
                    id, "camunda-form-only", "forms of HTML are not allowed; use camunda:formRef with a Camunda Form");
        }
        expression(file, attribute.getValue(), id);
    }

    private void expression(XmlFile file, String text, String id) {
        expressions.problemOf(text).ifPresent(problem -> file.refuse(id, "safe-expression", problem));
    }
}
