package dev.muster.command;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked to respond to an incident.
 *
 * @param wanted a user id, the id of a team or the name of a skill, by {@code kind}
 * @param outcome what came of it, in words, once it is over
 * @param answers everyone who was asked, first asked first
 */
public record ResponderRequest(
        String id,
        String incident,
        Kind kind,
        String wanted,
        String reason,
        String requestedBy,
        Instant requestedAt,
        State state,
        @Nullable String acceptedBy,
        @Nullable Instant endedAt,
        @Nullable String outcome,
        List<Answer> answers) {

    public ResponderRequest {
        answers = List.copyOf(answers);
    }

    /** In words, such as {@code skill DATABASE}. */
    public String wantedWords() {
        return kind.words() + " " + wanted;
    }

    /** What {@code wanted} is. */
    public enum Kind {
        PERSON,
        TEAM,
        SKILL;

        /** Such as {@code team}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it stands. */
    public enum State {
        OPEN,
        ACCEPTED,
        /** Nobody is left to ask. */
        RETURNED,
        WITHDRAWN
    }

    /**
     * One person who was asked.
     *
     * @param note why the person declined
     */
    public record Answer(
            String person,
            Instant askedAt,
            Word answer,
            @Nullable Instant answeredAt,
            @Nullable String note) {}

    /** What a person who was asked has said. */
    public enum Word {
        ASKED,
        ACCEPTED,
        DECLINED,
        NO_ANSWER,
        WITHDRAWN
    }
}
