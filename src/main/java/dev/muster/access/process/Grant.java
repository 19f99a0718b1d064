package dev.muster.access.process;

import dev.muster.access.Group;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** What a group may do with one resource of the engine, or with all of its kind when the id is {@code *}. */
record Grant(Group group, Resource resource, String resourceId, Permission... permissions) {}
