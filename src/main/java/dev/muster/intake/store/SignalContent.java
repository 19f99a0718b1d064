package dev.muster.intake.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.intake.Signal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Signals and headers as JSON in a column: read as a whole, never searched. */
@Component
class SignalContent {

    private final ObjectMapper json;

    SignalContent(ObjectMapper json) {
        this.json = json;
    }

    String write(Signal signal) {
        return text(signal);
    }

    String write(Map<String, String> headers) {
        return text(headers);
    }

    Signal read(String content) {
        try {
            return json.readValue(content, Signal.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The content of a stored signal is not one.", e);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A signal cannot be written as JSON.", e);
        }
    }
}
