package dev.muster.engine.trail;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the recorder listen to every sequence flow of every model, without a word about it in the models. */
@Component
class SequenceFlowListening extends AbstractProcessEnginePlugin {

    private final SequenceFlowRecorder recorder;

    SequenceFlowListening(JdbcClient jdbc, Clock clock) {
        this.recorder = new SequenceFlowRecorder(jdbc, clock);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> present = configuration.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
                transition.addListener(ExecutionListener.EVENTNAME_TAKE, recorder);
            }
        });
        configuration.setCustomPostBPMNParseListeners(all);
    }
}
