package dev.muster.intake.source;

import dev.muster.intake.AlertSource;
import dev.muster.intake.ParsedBody;
import dev.muster.intake.ReceivedBody;
import dev.muster.intake.Signal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** Hands texts to a source as if they had been posted. */
final class SampleBodies {

    static final Instant RECEIVED = Instant.parse("2026-03-01T12:00:00Z");

    private SampleBodies() {}

    static ParsedBody parse(AlertSource source, String json) {
        return source.parse(new ReceivedBody(json.getBytes(StandardCharsets.UTF_8), Map.of(), RECEIVED));
    }

    static Signal only(AlertSource source, String json) {
        ParsedBody parsed = parse(source, json);
        if (parsed.signals().size() != 1) {
            throw new AssertionError("Expected one signal, not " + parsed.signals());
        }
        return parsed.signals().get(0);
    }
}
