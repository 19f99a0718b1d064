package dev.muster.restoration.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * The process variables of the model {@code restoration}: published API of the models. Strings unless said. The checks
 * and their reasons are named by {@link dev.muster.restoration.Check}.
 */
final class RestorationVariables {

    static final String INCIDENT_NUMBER = "incidentNumber";
    static final String SERVICE = "service";
    static final String CAUSE_CATEGORY = "causeCategory";

    /** A name of {@link dev.muster.restoration.RecoveryProcedure}. */
    static final String PROCEDURE = "procedure";
    /** The procedure in words, for forms. */
    static final String PROCEDURE_LABEL = "procedureLabel";
    /** Why a procedure that the catalogue does not know for the service. */
    static final String PROCEDURE_REASON = "procedureReason";
    /** What the catalogue knows, in a sentence for the form. */
    static final String KNOWN_PROCEDURES = "knownProcedures";
    /** The same as names of procedures, separated by commas; empty where it knows none. */
    static final String CATALOGUE_PROCEDURES = "catalogueProcedures";
    /** RECOVER or BACK_TO_DIAGNOSIS. */
    static final String RECOVERY_WAY = "recoveryWay";
    /** Boolean: the fix goes to one part first. */
    static final String TRIAL_FIRST = "trialFirst";
    /** What went wrong before, in a sentence for the form; the model sets it when a runbook fails. */
    static final String LAST_ATTEMPT = "lastAttempt";

    static final String PLAN = "plan";
    static final String SOLUTION = "solution";
    static final String PREVENTION_MEASURES = "preventionMeasures";
    /** Boolean: the service counts as restored; false leads back to diagnosis. */
    static final String VALIDATION_PASSED = "validationPassed";

    /** User id of whoever chose the procedure. */
    static final String CHOSEN_BY = "chosenBy";
    /** Integer: how often a procedure was chosen in this restoration. */
    static final String CHOICE = "choice";
    /** Integer: tier of the service; null where the catalogue does not know it. */
    static final String SERVICE_TIER = "serviceTier";
    /** Integer, from 1: grows when the approvers do not answer. */
    static final String APPROVAL_TURN = "approvalTurn";

    static final String APPROVER_GROUP = "approverGroup";
    static final String APPROVAL_LIMIT = "approvalLimit";
    static final String APPROVAL_REASON = "approvalReason";
    /** APPROVE or REJECT. */
    static final String APPROVAL_DECISION = "approvalDecision";

    static final String APPROVAL_COMMENT = "approvalComment";

    static final String OVERDUE_AFTER = "restorationOverdueAfter";
    static final String OBSERVATION_WINDOW = "observationWindow";
    static final String OBSERVATION_REASON = "observationReason";
    /** YES or NO. */
    static final String STILL_GOOD = "stillGood";

    static final String OBSERVATION_NOTE = "observationNote";

    private RestorationVariables() {}

    /** What was written; null for nothing or blanks. */
    static @Nullable String text(VariableScope scope, String name) {
        return scope.getVariable(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    static String number(VariableScope scope) {
        return (String) scope.getVariable(INCIDENT_NUMBER);
    }

    /** @return 0 for a number that is not set */
    static int count(VariableScope scope, String name) {
        return scope.getVariable(name) instanceof Number number ? number.intValue() : 0;
    }
}
