package dev.muster.access.process;

import dev.muster.access.Group;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The groups and what each may do in the engine. A grant that an administrator has changed stays as they left it. */
@Component
@Order(1)
class GroupSeed implements Seed {

    private final IdentityService identities;
    private final AuthorizationService authorizations;

    GroupSeed(IdentityService identities, AuthorizationService authorizations) {
        this.identities = identities;
        this.authorizations = authorizations;
    }

    @Override
    public void sow() {
        for (Group group : Group.values()) {
            create(group);
        }
        for (Resources resource : Resources.values()) {
            grant(new Grant(Group.ADMIN, resource, Authorization.ANY, Permissions.ALL));
        }
        Grants.all().forEach(this::grant);
    }

    private void create(Group group) {
        if (identities.createGroupQuery().groupId(group.id()).count() == 0) {
            org.camunda.bpm.engine.identity.Group created = identities.newGroup(group.id());
            created.setName(group.title());
            created.setType(group == Group.ADMIN ? Groups.GROUP_TYPE_SYSTEM : Groups.GROUP_TYPE_WORKFLOW);
            identities.saveGroup(created);
        }
    }

    private void grant(Grant grant) {
        Resource resource = grant.resource();
        boolean present = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(grant.group().id())
                        .resourceType(resource)
                        .resourceId(grant.resourceId())
                        .count()
                > 0;
        if (!present) {
            Authorization created = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            created.setGroupId(grant.group().id());
            created.setResource(resource);
            created.setResourceId(grant.resourceId());
            created.setPermissions(grant.permissions());
            authorizations.saveAuthorization(created);
        }
    }
}
