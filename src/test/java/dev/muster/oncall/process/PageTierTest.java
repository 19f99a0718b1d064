package dev.muster.oncall.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.muster.incident.Declaration;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import dev.muster.oncall.DutySource;
import dev.muster.oncall.Page;
import dev.muster.oncall.Pages;
import dev.muster.support.MusterTest;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the table of tiers may say, also what the shipped one does not say. */
@MusterTest
class PageTierTest {

    @Autowired
    private PageTier pageTier;

    @Autowired
    private IncidentLedger ledger;

    @Autowired
    private Pages pages;

    private final Map<String, Object> variables = new HashMap<>();
    private final DelegateExecution execution = mock(DelegateExecution.class);
    private String incident = "";

    @BeforeEach
    void register() {
        incident = ledger.register(
                        new Declaration(
                                "Slow", null, "unknown", Severity.P1, null, null, null, Origin.PERSON, "responder"),
                        Severity.P1)
                .number();
        when(execution.getVariable(anyString())).thenAnswer(call -> variables.get(call.<String>getArgument(0)));
        variables.putAll(Map.of("incidentNumber", incident, "tier", 1, "tierGroups", "commander"));
    }

    private Page paged() {
        pageTier.execute(execution);
        return pages.of(incident).get(pages.of(incident).size() - 1);
    }

    @Test
    void managementMayBeATierOfItsOwn() {
        variables.put("tierTarget", "MANAGEMENT");
        variables.put("tierGroups", "manager");

        assertThat(paged().person()).isEqualTo("manager");
        assertThat(paged().source()).isEqualTo(DutySource.MANAGEMENT);
    }

    @Test
    void aGroupWithoutMembersIsNobody() {
        variables.put("tierTarget", "MANAGEMENT");
        variables.put("tierGroups", "board");

        assertThat(paged().source()).isEqualTo(DutySource.NOBODY);
    }

    @Test
    void aScheduleCountsForTheTargetScheduleOnly() {
        variables.put("tierTarget", "ONCALL");
        variables.put("tierSchedule", "kings");
        assertThat(paged().reason()).doesNotContain("kings");

        variables.put("tierTarget", "SCHEDULE");
        assertThat(paged().reason()).contains("there is no schedule 'kings'");
    }

    @Test
    void whoIsPagedForWantOfOthersMayTakeOver() {
        variables.put("tierTarget", "SCHEDULE");
        variables.put("tierSchedule", "kings");
        Page last = paged();
        while (last.source() == DutySource.FALLBACK_ORDER) {
            last = paged();
        }

        assertThat(last.source()).isEqualTo(DutySource.MANAGEMENT);
        verify(execution).setVariable("tierGroups", "commander,manager");
    }

    @Test
    void aTableOfAnEarlierVersionSaysLessAndTheNextPlaceIsAsked() {
        assertThat(paged().onCallTier()).isEqualTo(2);
    }
}
