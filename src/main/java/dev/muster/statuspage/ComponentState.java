package dev.muster.statuspage;

/** How a component is, from best to worst. */
public enum ComponentState {
    OPERATIONAL("operational"),
    UNDER_MAINTENANCE("under maintenance"),
    DEGRADED("degraded"),
    PARTIAL_OUTAGE("partial outage"),
    MAJOR_OUTAGE("major outage");

    private final String label;

    ComponentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
