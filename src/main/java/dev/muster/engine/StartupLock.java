package dev.muster.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Lets one node at a time prepare the database, so that two that start together do not create the same rows. */
@Component
public class StartupLock {

    private final ProcessEngineConfigurationImpl engine;

    StartupLock(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Runs the work in one transaction that holds the engine's own start lock. */
    public void run(Runnable work) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            work.run();
            return null;
        });
    }
}
