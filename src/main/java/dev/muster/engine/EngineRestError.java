package dev.muster.engine;

/** The error body of the engine's REST API, which Modeler and Tasklist read. */
public record EngineRestError(String type, String message) {}
