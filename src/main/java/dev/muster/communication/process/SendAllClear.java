package dev.muster.communication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The service works again: the last word to everyone who was told. */
@Component("sendAllClear")
class SendAllClear implements JavaDelegate {

    private final StatusReports reports;

    SendAllClear(StatusReports reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.allClear(CommunicationVariables.number(execution));
    }
}
