package dev.muster.review.web;

import dev.muster.access.CurrentPerson;
import dev.muster.access.Group;
import dev.muster.incident.Incident;
import dev.muster.incident.PageSection;
import dev.muster.review.SurveyResult;
import dev.muster.review.Surveys;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What people answered about an incident, for those who may read it by the API too. */
@Component
@Order(90)
class SurveySection implements PageSection {

    private static final Set<Group> READERS =
            Set.of(Group.COMMANDER, Group.COMMUNICATIONS, Group.MANAGER, Group.AUDITOR, Group.ADMIN);

    private final Surveys surveys;
    private final CurrentPerson reader;

    SurveySection(Surveys surveys, CurrentPerson reader) {
        this.surveys = surveys;
        this.reader = reader;
    }

    @Override
    public String id() {
        return "survey";
    }

    @Override
    public String title() {
        return "How it went, say those who were asked";
    }

    @Override
    public List<Line> of(Incident incident) {
        if (READERS.stream().noneMatch(reader::hasGroup)) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (SurveyResult result : surveys.results(incident.number())) {
            String mean =
                    result.mean() == null ? "no answer yet" : String.format(Locale.ROOT, "%.1f of 5", result.mean());
            lines.add(Line.of(
                    result.questionnaire().question() + " " + mean,
                    result.answered() + " of " + result.asked() + " answered"));
            result.comments().forEach(comment -> lines.add(Line.of("“" + comment + "”", null)));
        }
        return lines;
    }
}
