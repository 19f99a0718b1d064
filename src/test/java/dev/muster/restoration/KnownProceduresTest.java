package dev.muster.restoration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.catalog.Catalog;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Incidents;
import dev.muster.support.MusterTest;
import dev.muster.support.RecoveryStory;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The choice is guided by what the catalogue knows, and not blocked by what it does not know. */
@MusterTest
class KnownProceduresTest {

    private static final String CHOOSE = "Choose recovery procedure";

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    Incidents incidents;

    @Autowired
    Catalog catalog;

    KnownProcedures ofCheckout;
    RecoveryStory recovery;

    @BeforeEach
    void begin() {
        ofCheckout = KnownProcedures.of(catalog, "checkout");
        recovery = RecoveryStory.begun(engine, ledger, incidents);
    }

    @Test
    void theFormNamesThem() {
        String task = recovery.story().task(CHOOSE).getId();

        assertThat(ofCheckout.procedures()).isNotEmpty().doesNotContain(RecoveryProcedure.DATA_RECOVERY);
        assertThat(engine.getTaskService().getVariable(task, "knownProcedures")).isEqualTo(ofCheckout.sentence(null));
    }

    @Test
    void theOneThatFitsTheCauseIsMarked() {
        String failure = catalog.service("checkout").orElseThrow().procedures().stream()
                .map(procedure -> procedure.failure())
                .filter(name -> !name.equals("ANY"))
                .findFirst()
                .orElseThrow();

        assertThat(ofCheckout.sentence(failure)).contains(": it fits what was found");
        assertThat(ofCheckout.sentence("NO_SUCH_CAUSE")).doesNotContain("it fits");
    }

    @Test
    void anotherOneNeedsAReason() {
        Map<String, Object> chosen = Map.of("procedure", "DATA_RECOVERY", "plan", "by hand");

        assertThatThrownBy(() -> recovery.with(CHOOSE, chosen))
                .hasStackTraceContaining("The catalogue does not know “recover data” for Checkout. It knows: ")
                .hasStackTraceContaining("say in procedureReason why not");
        assertThat(recovery.open()).containsExactly(CHOOSE);
        recovery.choose("DATA_RECOVERY", Map.of("procedureReason", "only one table is wrong"));
        assertThat(recovery.open()).containsExactly("Approve recovery procedure");
    }

    @Test
    void aFixForwardNeverNeedsOneAndAnUnknownServiceMayUseAny() {
        assertThat(ofCheckout.allow(RecoveryProcedure.FIX_FORWARD)).isTrue();
        KnownProcedures unknown = KnownProcedures.of(catalog, "nobody-knows-it");
        assertThat(RecoveryProcedure.values()).allMatch(unknown::allow);
        assertThat(unknown.tier()).isNull();
        assertThat(unknown.sentence(null)).isEmpty();
    }

    @Test
    void whatIsNoProcedureIsRefused() {
        assertThatThrownBy(() -> recovery.with(CHOOSE, Map.of("procedure", "PRAY", "plan", "x")))
                .hasStackTraceContaining("RefusedByRule");
        assertThat(recovery.open()).containsExactly(CHOOSE);
    }
}
