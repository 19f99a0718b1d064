package dev.muster.models;

import java.util.List;

/** Lists the models that the next incident will run on. */
public interface ModelInventory {

    /** Processes, then decisions, then forms, each by key. */
    List<DeployedModel> latest();
}
