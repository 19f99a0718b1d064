package dev.muster.access.process;

import dev.muster.access.EngineSession;
import dev.muster.access.Person;
import dev.muster.engine.ApplicationRights;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Sets the engine's authentication of the thread. */
@Component
class CamundaEngineSession implements EngineSession {

    private final IdentityService identities;

    CamundaEngineSession(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Acting actAs(Person person, Surface surface) {
        identities.setAuthentication(person.id(), List.copyOf(person.groups()));
        if (surface == Surface.MUSTER) {
            ApplicationRights.begin();
        }
        return () -> {
            ApplicationRights.end();
            identities.clearAuthentication();
        };
    }
}
