package dev.muster.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who acts in the current engine call: the signed-in person, or the system in a job. */
@Component
public class Actor {

    /** The id of what no person did. */
    public static final String SYSTEM = "system";

    private final ObjectProvider<IdentityService> identities;

    Actor(ObjectProvider<IdentityService> identities) {
        this.identities = identities;
    }

    public String id() {
        Authentication authentication = identities.getObject().getCurrentAuthentication();
        return authentication == null || authentication.getUserId() == null ? SYSTEM : authentication.getUserId();
    }
}
