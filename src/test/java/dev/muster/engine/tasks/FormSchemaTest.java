package dev.muster.engine.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The server demands of a form's values what the form itself demands in the browser. */
class FormSchemaTest {

    private static final String FORM = """
            { "components": [
              { "type": "text", "text": "# Validate" },
              { "type": "select", "key": "check", "label": "System checks", "validate": { "required": true },
                "values": [ { "label": "Pass", "value": "PASS" }, { "label": "Fail", "value": "FAIL" } ] },
              { "type": "group", "components": [
                { "type": "textfield", "key": "reason", "label": "Reason", "validate": { "required": true, "maxLength": 10 },
                  "conditional": { "hide": "=check = \\"PASS\\"" } } ] },
              { "type": "number", "key": "users", "label": "Users", "validate": { "min": 0, "max": 100 } },
              { "type": "checkbox", "key": "sure", "label": "Sure", "validate": { "required": true } },
              { "type": "textfield", "key": "ticket", "label": "Ticket", "validate": { "pattern": "[A-Z]+-[0-9]+" } }
            ] }
            """;

    private final Map<String, Object> entered = new HashMap<>(Map.of("check", "PASS", "sure", true));

    @Test
    void acceptsWhatTheFormAccepts() {
        assertThat(complaints()).isEmpty();
    }

    @Test
    void asksForAMissingRequiredField() {
        entered.remove("check");
        assertThat(complaints()).anySatisfy(says -> assertThat(says).contains("System checks", "missing"));
    }

    @Test
    void takesBlankForMissing() {
        entered.put("check", "  ");
        assertThat(complaints()).anySatisfy(says -> assertThat(says).contains("System checks", "missing"));
    }

    @Test
    void refusesAValueOutsideTheListAndNamesTheList() {
        entered.put("check", "MAYBE");
        entered.put("reason", "x");
        assertThat(complaints()).singleElement().asString().contains("check", "PASS, FAIL");
    }

    @Test
    void demandsAFieldInAGroupOnlyWhileItIsShown() {
        entered.put("check", "FAIL");
        assertThat(complaints()).singleElement().asString().contains("Reason", "missing");
    }

    @Test
    void refusesWhatIsTooLong() {
        entered.put("check", "FAIL");
        entered.put("reason", "far too long a reason");
        assertThat(complaints()).singleElement().asString().contains("21 characters", "at most 10");
    }

    @Test
    void refusesANumberOutsideItsBounds() {
        entered.put("users", -1);
        assertThat(complaints()).singleElement().asString().contains("Users", "at least 0");
        entered.put("users", "101");
        assertThat(complaints()).singleElement().asString().contains("Users", "at most 100");
        entered.put("users", "many");
        assertThat(complaints()).singleElement().asString().contains("must be a number");
    }

    @Test
    void refusesAnUntickedBoxThatMustBeTicked() {
        entered.put("sure", false);
        assertThat(complaints()).singleElement().asString().contains("must be ticked");
    }

    @Test
    void refusesTextOfAnotherShape() {
        entered.put("ticket", "12");
        assertThat(complaints()).singleElement().asString().contains("Ticket");
        entered.put("ticket", List.of("A-1"));
        assertThat(complaints()).singleElement().asString().contains("must be text");
    }

    private List<String> complaints() {
        try {
            return FormSchema.parse(new ObjectMapper().readTree(FORM)).complaints(entered);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
