package dev.muster.documentation;

import java.util.Set;

/** The process variables that the application knows by name. */
public final class ProcessVariables {

    private ProcessVariables() {}

    public static Set<String> known() {
        return SourceWords.variables().keySet();
    }
}
