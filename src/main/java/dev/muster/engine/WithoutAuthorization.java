package dev.muster.engine;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Runs engine calls that Muster makes on a person's behalf after checking the person's right itself. The person stays
 * authenticated, so the operation log still names them.
 */
@Component
public class WithoutAuthorization {

    private final ObjectProvider<ProcessEngine> engine;

    WithoutAuthorization(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    public <T> T call(Callable<T> calls) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(calls));
    }

    public void run(Runnable calls) {
        call(() -> {
            calls.run();
            return true;
        });
    }
}
