package dev.muster.engine;

import dev.muster.engine.guard.DeploymentGuard;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts Muster's guards into the engine; each guard's class says what it is for. */
@Component
class HardeningPlugin extends AbstractProcessEnginePlugin {

    private final ProcessBeans beans;

    HardeningPlugin(ProcessBeans beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreCommandInterceptorsTxRequired(
                with(configuration.getCustomPreCommandInterceptorsTxRequired(), new TaskQueryGuard()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                with(configuration.getCustomPreCommandInterceptorsTxRequiresNew(), new TaskQueryGuard()));
        configuration.setCustomPostCommandInterceptorsTxRequired(
                with(configuration.getCustomPostCommandInterceptorsTxRequired(), new ApplicationRights()));
        configuration.setCustomSessionFactories(
                with(configuration.getCustomSessionFactories(), new GuardedFilters.Factory()));
        configuration.setCustomPreDeployers(
                with(configuration.getCustomPreDeployers(), new DeploymentGuard(beans.names())));
    }

    private static <T> List<T> with(@Nullable List<T> present, T added) {
        List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(added);
        return all;
    }
}
