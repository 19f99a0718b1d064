package dev.muster.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Shows expressions the {@link ProcessBeans} and nothing else; by default every Spring bean would be in reach. */
@Component
class ProcessBeansPlugin extends AbstractProcessEnginePlugin {

    private final ProcessBeans beans;

    ProcessBeansPlugin(ProcessBeans beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setBeans(beans);
    }
}
