package dev.muster.incident.web;

import dev.muster.incident.Impact;
import dev.muster.incident.ImpactLevel;
import dev.muster.incident.IncidentStatus;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Names of constants as people read them. */
@Component
public class PageWords {

    /** Such as {@code In review}. */
    public String status(IncidentStatus status) {
        return words(status.name());
    }

    /** {@code COMMUNICATIONS_LEAD} becomes {@code Communications lead}. */
    public String words(String constant) {
        String words = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The five axes by name, in their usual order. */
    public Map<String, ImpactLevel> axes(Impact impact) {
        Map<String, ImpactLevel> axes = new LinkedHashMap<>();
        axes.put("User", impact.user());
        axes.put("Business", impact.business());
        axes.put("System", impact.system());
        axes.put("Data", impact.data());
        axes.put("Security", impact.security());
        return axes;
    }

    /** What an element of a model is, for a reader who does not know BPMN. */
    public String kind(String activityType) {
        return switch (activityType) {
            case "userTask" -> "task of a person";
            case "serviceTask", "sendTask" -> "automatic step";
            case "businessRuleTask" -> "decision table";
            case "callActivity" -> "called process";
            case "subProcess" -> "sub-process";
            case "receiveTask", "intermediateMessageCatch", "intermediateCatchEvent" -> "waits for a message";
            case "job" -> "step that could not begin";
            default -> otherKind(activityType);
        };
    }

    private static String otherKind(String activityType) {
        String type = activityType.toLowerCase(Locale.ROOT);
        if (type.contains("gateway")) {
            return "fork or join";
        }
        if (type.contains("timer")) {
            return "deadline";
        }
        if (type.contains("boundary")) {
            return "event at a step";
        }
        return type.contains("start") ? "start" : type.contains("end") ? "end" : "event";
    }
}
