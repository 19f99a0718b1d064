package dev.muster.diagnosis.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.support.Http;
import java.net.http.HttpResponse;
import java.util.Map;

/** Calls the API of the diagnosis as demo people do. */
final class DiagnosisHttp {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;

    DiagnosisHttp(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String person, String path) {
        return Http.as(port, person).get("/api/v1" + path);
    }

    JsonNode read(String path) {
        return body(get("auditor", path));
    }

    HttpResponse<String> post(String person, String path, Map<String, ?> body) {
        try {
            return Http.as(port, person).postJson("/api/v1" + path, JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Declares an incident of a service; its process does not run, since nothing executes its jobs. */
    String incident(String title, String service) {
        return body(post("responder", "/incidents", Map.of("title", title, "service", service)))
                .get("number")
                .asText();
    }

    static JsonNode body(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.body(), e);
        }
    }
}
