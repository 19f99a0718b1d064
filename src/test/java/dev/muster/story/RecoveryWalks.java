package dev.muster.story;

import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Incidents;
import dev.muster.support.IncidentStory;
import dev.muster.support.RecoveryStory;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** Every way through the restoration and its runbooks: no-go, each step that fails, success, and what comes after. */
@Component
class RecoveryWalks implements Walks {

    private final ProcessEngine engine;
    private final IncidentLedger ledger;
    private final Incidents incidents;

    RecoveryWalks(ProcessEngine engine, IncidentLedger ledger, Incidents incidents) {
        this.engine = engine;
        this.ledger = ledger;
        this.incidents = incidents;
    }

    @Override
    public List<String> play() {
        return List.of(failover(), backup(), data(), release(), fix(), rejectedAndGivenUp(), notHeld());
    }

    private RecoveryStory begun() {
        return RecoveryStory.begun(engine, ledger, incidents);
    }

    private static String validated(RecoveryStory recovery) {
        return recovery.with("Validate restoration", IncidentStory.checks("PASS"))
                .number();
    }

    private String failover() {
        RecoveryStory recovery = begun().timer("event_RestorationOverdue");
        recovery.choose("FAILOVER")
                .timer("event_ApprovalOverdue")
                .story()
                .complete("manager", "Approve recovery procedure", Map.of("approvalDecision", "APPROVE"));
        recovery.timer("startEvent_RunbookOverdue").noGo("Check standby", Map.of("replicationLagSeconds", 0));
        Map<String, Object> behind = Map.of("replicationLagSeconds", 9);
        recovery.again("FAILOVER")
                .go("Check standby", behind)
                .story()
                .complete("commander", "Accept data loss", Map.of("stepResult", "NO_GO", "stepNote", "too much"));
        recovery.again("FAILOVER")
                .go("Check standby", behind)
                .story()
                .complete("commander", "Accept data loss", Map.of("stepResult", "GO"));
        recovery.fails("Fence primary");
        recovery.takenBack();
        recovery.failingAtEach(
                "FAILOVER",
                () -> recovery.go("Check standby", Map.of("replicationLagSeconds", 0)),
                List.of("Fence primary", "Promote standby", "Switch traffic", "Verify service on standby"),
                "Release writes");
        recovery.timer("event_WindowPassed");
        return validated(recovery);
    }

    private String backup() {
        RecoveryStory recovery = begun();
        Map<String, Object> lost = Map.of("backup", "last night", "newerData", "LOSE");
        Map<String, Object> replayed = Map.of("backup", "last night", "newerData", "REPLAY");
        recovery.again("RESTORE_BACKUP").timer("startEvent_RunbookOverdue").noGo("Choose backup", lost);
        recovery.again("RESTORE_BACKUP")
                .go("Choose backup", replayed)
                .done("Stop writes", "Save current data", "Restore backup")
                .fails("Replay newer data");
        recovery.takenBack();
        recovery.again("RESTORE_BACKUP")
                .go("Choose backup", replayed)
                .done("Stop writes", "Save current data", "Restore backup", "Replay newer data")
                .fails("Verify restored data");
        recovery.takenBack();
        recovery.failingAtEach(
                "RESTORE_BACKUP",
                () -> recovery.go("Choose backup", lost),
                List.of("Stop writes", "Save current data", "Restore backup", "Verify restored data"),
                "Allow writes");
        recovery.with("Observe restored service", Map.of("stillGood", "YES"));
        return validated(recovery);
    }

    private String data() {
        RecoveryStory recovery = begun();
        Map<String, Object> repaired = Map.of("damagedData", "orders", "recoveryMethod", "REPAIR");
        Map<String, Object> fetched = Map.of("damagedData", "orders", "recoveryMethod", "FETCH");
        recovery.again("DATA_RECOVERY").timer("startEvent_RunbookOverdue").noGo("Assess damaged data", repaired);
        recovery.again("DATA_RECOVERY")
                .go("Assess damaged data", fetched)
                .done("Freeze damaged data", "Copy damaged data")
                .fails("Fetch data from backup");
        recovery.takenBack();
        recovery.failingAtEach(
                "DATA_RECOVERY",
                () -> recovery.go("Assess damaged data", repaired),
                List.of("Freeze damaged data", "Copy damaged data", "Repair data in place", "Compare recovered data"),
                "Release data");
        recovery.timer("event_WindowPassed");
        return validated(recovery);
    }

    private String release() {
        RecoveryStory recovery = begun();
        Map<String, Object> plain = Map.of("goodRelease", "41", "schemaChanged", false);
        Map<String, Object> changed = Map.of("goodRelease", "41", "schemaChanged", true);
        recovery.again("ROLL_BACK").timer("startEvent_RunbookOverdue").noGo("Check last good release", plain);
        recovery.again("ROLL_BACK").go("Check last good release", plain).fails("Take release out of traffic");
        recovery.takenBack();
        recovery.again("ROLL_BACK")
                .go("Check last good release", plain)
                .done("Take release out of traffic")
                .fails("Deploy last good release");
        recovery.takenBack();
        recovery.failingAtEach(
                "ROLL_BACK",
                () -> recovery.go("Check last good release", changed),
                List.of(
                        "Take release out of traffic",
                        "Revert schema",
                        "Deploy last good release",
                        "Test last good release"),
                "Open traffic");
        return recovery.with("Validate restoration", IncidentStory.checks("FAIL"))
                .number();
    }

    private String fix() {
        RecoveryStory recovery = begun();
        Map<String, Object> trial = Map.of("trialFirst", true);
        recovery.choose("FIX_FORWARD", trial).fails("Try fix on one part");
        recovery.takenBack();
        recovery.choose("FIX_FORWARD", trial)
                .timer("startEvent_RunbookOverdue")
                .done("Try fix on one part")
                .with("Carry out recovery", Map.of("solution", "tried", "stepResult", "FAILED"));
        recovery.takenBack();
        recovery.choose("FIX_FORWARD", Map.of("trialFirst", false))
                .with("Carry out recovery", Map.of("solution", "done"));
        return validated(recovery);
    }

    private String rejectedAndGivenUp() {
        RecoveryStory recovery = begun();
        recovery.choose("DATA_RECOVERY").rejected("not on a Friday");
        return recovery.with("Choose recovery procedure", Map.of("recoveryWay", "BACK_TO_DIAGNOSIS"))
                .number();
    }

    private String notHeld() {
        RecoveryStory recovery = begun();
        recovery.again("FAILOVER")
                .go("Check standby", Map.of("replicationLagSeconds", 0))
                .done(
                        "Fence primary",
                        "Promote standby",
                        "Switch traffic",
                        "Verify service on standby",
                        "Release writes")
                .with("Observe restored service", Map.of("stillGood", "NO", "observationNote", "errors"));
        return recovery.number();
    }
}
