package dev.muster.engine.tasks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.engine.RefusedByRule;
import dev.muster.engine.WithoutAuthorization;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Checks what was entered against the very {@code .form} file that the task shows. The engine itself accepts anything
 * from anyone who can call its API, so without this a form's rules would only hold in a well-meaning browser.
 */
@Component
class FormCheck {

    private final ObjectProvider<FormService> forms;
    private final WithoutAuthorization withoutAuthorization;
    private final ObjectMapper json;

    FormCheck(ObjectProvider<FormService> forms, WithoutAuthorization withoutAuthorization, ObjectMapper json) {
        this.forms = forms;
        this.withoutAuthorization = withoutAuthorization;
        this.json = json;
    }

    /** @throws RefusedByRule with one sentence for each field that is wrong */
    void check(DelegateTask task) {
        Map<String, Object> entered = task.getVariables();
        List<String> wrong = withoutAuthorization.call(() -> schemaOf(task)).complaints(entered);
        if (!wrong.isEmpty()) {
            throw new RefusedByRule(String.join(" ", wrong));
        }
    }

    private FormSchema schemaOf(DelegateTask task) throws IOException {
        if (forms.getObject().getTaskFormData(task.getId()).getCamundaFormRef() == null) {
            return FormSchema.NONE;
        }
        try (InputStream form = forms.getObject().getDeployedTaskForm(task.getId())) {
            return FormSchema.parse(json.readTree(form));
        }
    }
}
