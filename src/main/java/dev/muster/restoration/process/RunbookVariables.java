package dev.muster.restoration.process;

/**
 * The process variables of the runbooks, beside those of the incident and of the restoration that calls them: published
 * API of the models. Strings unless said.
 */
final class RunbookVariables {

    /** Id of the run; every task of an instance that has it is a step of the runbook. */
    static final String RUN = "runbookRun";
    /** What came out of the step that was completed last: a name of {@link dev.muster.restoration.StepResult}. */
    static final String RESULT = "stepResult";
    /** What was done, and what came out. */
    static final String NOTE = "stepNote";
    /** What the model says about the open step, for the form. */
    static final String HELP = "stepHelp";
    /** What went wrong first, in a sentence: the message of the error {@code runbookFailed}. */
    static final String FAILURE = "runbookFailure";
    /** ISO duration: how long the runbook may take. */
    static final String LIMIT = "runbookLimit";

    private RunbookVariables() {}
}
