package dev.muster.engine.guard;

import dev.muster.engine.guard.ExpressionParser.NotAllowed;
import java.util.Set;

/** Which member of which root an expression may name. */
final class MemberRules {

    private static final Set<String> OF_EXECUTION = Set.of(
            "id",
            "businessKey",
            "processBusinessKey",
            "processInstanceId",
            "processDefinitionId",
            "currentActivityId",
            "currentActivityName",
            "eventName",
            "tenantId",
            "getId",
            "getBusinessKey",
            "getProcessBusinessKey",
            "getProcessInstanceId",
            "getVariable",
            "getVariableLocal",
            "hasVariable",
            "hasVariableLocal",
            "setVariable",
            "setVariableLocal",
            "removeVariable");
    private static final Set<String> OF_TASK = Set.of(
            "id",
            "name",
            "description",
            "priority",
            "assignee",
            "owner",
            "dueDate",
            "followUpDate",
            "createTime",
            "taskDefinitionKey",
            "processInstanceId",
            "executionId",
            "eventName",
            "getVariable",
            "getVariableLocal",
            "hasVariable",
            "hasVariableLocal",
            "setVariable",
            "setVariableLocal");
    /** Methods of texts, lists, maps and JSON that read and lead nowhere. */
    private static final Set<String> OF_VARIABLES = Set.of(
            "size",
            "length",
            "isEmpty",
            "contains",
            "containsKey",
            "equals",
            "equalsIgnoreCase",
            "startsWith",
            "endsWith",
            "trim",
            "toUpperCase",
            "toLowerCase",
            "get",
            "prop",
            "hasProp",
            "value",
            "stringValue",
            "numberValue",
            "boolValue",
            "getTime",
            "before",
            "after");

    private static final Set<String> NEVER = Set.of(
            "class",
            "getClass",
            "classLoader",
            "getClassLoader",
            "module",
            "declaringClass",
            "protectionDomain",
            "wait",
            "notify",
            "notifyAll",
            "processEngineServices",
            "processEngine",
            "bpmnModelInstance",
            "bpmnModelElementInstance");
    private static final Set<String> HIDDEN_ROOTS = Set.of("caseExecution", "externalTask");

    private final Set<String> beans;

    MemberRules(Set<String> beans) {
        this.beans = beans;
    }

    void root(String root) {
        if (HIDDEN_ROOTS.contains(root)) {
            throw new NotAllowed(root + " is not available");
        }
    }

    void member(String root, String member, boolean call, int depth) {
        if (NEVER.contains(member)) {
            throw new NotAllowed(member + " leads out of the process");
        }
        Set<String> allowed =
                switch (root) {
                    case "execution" -> OF_EXECUTION;
                    case "task" -> OF_TASK;
                    default -> null;
                };
        if (allowed != null && !(depth == 1 && allowed.contains(member))) {
            throw new NotAllowed(root + "." + member + " is not available");
        }
        if (allowed == null && beans.contains(root) && depth > 1) {
            throw new NotAllowed("it goes beyond a member of the bean " + root);
        }
        if (allowed == null && !beans.contains(root) && call && !OF_VARIABLES.contains(member)) {
            throw new NotAllowed(
                    root + " is not a bean made for models, and " + member + "() is not available on variables");
        }
    }

    /** A key in brackets is a member by another spelling. */
    void key(String root, String key, int depth) {
        if (root.equals("execution") || root.equals("task") || beans.contains(root)) {
            throw new NotAllowed("members of " + root + " are written with a dot");
        }
        member(root, key, false, depth);
    }
}
