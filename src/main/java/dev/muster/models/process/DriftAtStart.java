package dev.muster.models.process;

import dev.muster.models.DeployedModel;
import dev.muster.models.Drift;
import dev.muster.models.ModelInventory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells operators, once at each start, which models are not the ones that this release brought. */
@Component
class DriftAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(DriftAtStart.class);

    private final ModelInventory models;

    DriftAtStart(ModelInventory models) {
        this.models = models;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        models.latest().stream()
                .filter(model -> model.drift() != Drift.AS_PACKAGED)
                .forEach(DriftAtStart::tell);
    }

    private static void tell(DeployedModel model) {
        String sentence =
                switch (model.drift()) {
                    case CHANGED -> "{} (version {}, deployed {} by {}) differs from the package and stays in force";
                    case CHANGE_REPLACED ->
                        "{} (version {}, deployed {} by {}) comes from the package and replaced a"
                                + " process owner's change; the change is the version before it";
                    default -> "{} (version {}, deployed {} by {}) is not part of the package";
                };
        LOG.warn(
                sentence,
                model.file(),
                model.version(),
                model.deployedAt(),
                model.deployedBy() == null ? "Muster" : model.deployedBy());
    }
}
