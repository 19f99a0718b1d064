package dev.muster.diagnosis.store;

import dev.muster.diagnosis.NewProblem;
import dev.muster.diagnosis.Problem;
import dev.muster.diagnosis.Problem.State;
import dev.muster.diagnosis.Problems;
import dev.muster.diagnosis.UnknownProblemException;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps problems, with a line in their own history and in the timeline of every incident that they concern. */
@Repository
@Transactional
class JdbcProblems implements Problems {

    private final ProblemRows rows;
    private final ProblemNumbers numbers;
    private final Incidents incidents;
    private final Timeline timeline;
    private final Clock clock;

    JdbcProblems(ProblemRows rows, ProblemNumbers numbers, Incidents incidents, Timeline timeline, Clock clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.incidents = incidents;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public Problem open(NewProblem opened, String person) {
        opened.incidents().forEach(incidents::get);
        Instant now = clock.instant();
        String id = numbers.next();
        State state = opened.workaround() == null ? State.OPEN : State.KNOWN_ERROR;
        rows.insert(new Problem(
                id,
                opened.title(),
                opened.service(),
                opened.causeCategory(),
                opened.cause(),
                opened.workaround(),
                null,
                state,
                person,
                now,
                now,
                List.of()));
        rows.note(id, state, "Opened: " + opened.title(), person, now);
        opened.incidents().stream().distinct().forEach(incident -> {
            rows.link(id, incident, "opened for it", person, now);
            tell(incident, person, "Problem " + id + " opened: " + opened.title(), id);
        });
        return get(id);
    }

    @Override
    public Problem learn(String id, @Nullable String cause, @Nullable String workaround, String person) {
        Problem problem = get(id);
        if (problem.state() == State.RESOLVED) {
            throw new NotPossibleNowException(
                    id + " is resolved. Link the incident that came back; that opens it again.");
        }
        State state = workaround == null ? problem.state() : State.KNOWN_ERROR;
        rows.update(id, state, cause, workaround, null, clock.instant());
        rows.note(
                id,
                state,
                (cause == null ? "" : "Cause: " + cause + ". ")
                        + (workaround == null ? "" : "Workaround: " + workaround),
                person,
                clock.instant());
        return get(id);
    }

    @Override
    public Problem resolve(String id, String solution, String person) {
        if (get(id).state() == State.RESOLVED) {
            throw new NotPossibleNowException(id + " is resolved already.");
        }
        rows.update(id, State.RESOLVED, null, null, solution, clock.instant());
        rows.note(id, State.RESOLVED, "Resolved: " + solution, person, clock.instant());
        Problem resolved = get(id);
        resolved.incidents()
                .forEach(incident -> tell(incident, person, "Problem " + id + " resolved: " + solution, id));
        return resolved;
    }

    @Override
    public Problem link(String id, String incident, String reason, String person) {
        Problem problem = get(id);
        incidents.get(incident);
        if (problem.incidents().contains(incident)) {
            return problem;
        }
        Instant now = clock.instant();
        rows.link(id, incident, reason, person, now);
        boolean back = problem.state() == State.RESOLVED;
        if (back) {
            State state = problem.workaround() == null ? State.OPEN : State.KNOWN_ERROR;
            rows.update(id, state, null, null, null, now);
            rows.note(id, state, "Came back with " + incident + ": " + reason, person, now);
        }
        tell(
                incident,
                person,
                "Linked to problem " + id + " (" + problem.title() + "): " + reason
                        + (back ? ". It had been resolved and is open again" : ""),
                id);
        return get(id);
    }

    private void tell(String incident, String person, String text, String problem) {
        timeline.append(
                NewEntry.by(person, incident, TimelineKind.PROBLEM, text).with(Map.of("problem", problem)));
    }

    private Problem get(String id) {
        return rows.find(id).orElseThrow(() -> new UnknownProblemException(id));
    }

    @Override
    public Optional<Problem> find(String id) {
        return rows.find(id);
    }

    @Override
    public List<Problem> list(@Nullable State state, @Nullable String service, int page, int size) {
        return rows.list(state, service, page, size);
    }

    @Override
    public long count(@Nullable State state, @Nullable String service) {
        return rows.count(state, service);
    }

    @Override
    public List<Problem> of(String incident) {
        return rows.of(incident);
    }
}
