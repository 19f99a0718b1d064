package dev.muster.review.process;

import dev.muster.engine.Actor;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the text as it was submitted, and asks the approvers to read it. */
@Component
class SubmitPostMortem implements JavaDelegate {

    private final ReviewRecord review;

    SubmitPostMortem(ReviewRecord review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.submit(
                ReviewVariables.number(execution),
                ReviewVariables.sections(execution),
                ReviewVariables.textOr(execution, ReviewVariables.POST_MORTEM_AUTHOR, Actor.SYSTEM),
                members(execution, ReviewVariables.text(execution, ReviewVariables.APPROVER_GROUP)));
        execution.setVariable(ReviewVariables.APPROVAL_DECISION, null);
    }

    private static List<String> members(DelegateExecution execution, @Nullable String group) {
        return group == null
                ? List.of()
                : execution
                        .getProcessEngineServices()
                        .getIdentityService()
                        .createUserQuery()
                        .memberOfGroup(group)
                        .list()
                        .stream()
                        .map(User::getId)
                        .toList();
    }
}
