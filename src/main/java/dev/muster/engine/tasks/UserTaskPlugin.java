package dev.muster.engine.tasks;

import dev.muster.engine.UserTaskHook;
import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Adds the form's check and the features' hooks to every user task as built-in listeners: they run before the model's
 * own listeners, and no caller can skip them with {@code skipCustomListeners}.
 */
@Component
class UserTaskPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<UserTaskHook> hooks;
    private final ObjectProvider<FormCheck> formCheck;

    UserTaskPlugin(ObjectProvider<UserTaskHook> hooks, ObjectProvider<FormCheck> formCheck) {
        this.hooks = hooks;
        this.formCheck = formCheck;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomPostBPMNParseListeners() == null) {
            configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        configuration.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                addListeners(((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition());
            }
        });
    }

    private void addListeners(TaskDefinition definition) {
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE, task -> hooks.forEach(hook -> hook.created(task)));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> {
            formCheck.getObject().check(task);
            hooks.forEach(hook -> hook.completing(task));
        });
    }
}
