package dev.muster.engine.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.muster.engine.RefusedByRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class ProblemsTest {

    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Failing())
            .setControllerAdvice(new Problems())
            .build();

    @Test
    void aRuleAnswers422WithItsSentence() throws Exception {
        http.perform(get("/rule"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail").value("No."));
        http.perform(get("/wrapped"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail").value("No."));
    }

    @Test
    void aFieldThatIsNotRightIsNamed() throws Exception {
        http.perform(post("/").contentType(MediaType.APPLICATION_JSON).content("{\"title\":\"\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].field").value("title"));
    }

    @Test
    void aBodyThatCannotBeReadIsTheCallersMistake() throws Exception {
        http.perform(post("/").contentType(MediaType.APPLICATION_JSON).content("{"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(not(containsString("com."))));
        http.perform(post("/").contentType(MediaType.APPLICATION_JSON).content("[".repeat(200_000)))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aChangeAtTheSameMomentIsAConflict() throws Exception {
        http.perform(get("/conflict")).andExpect(status().isConflict());
    }

    @Test
    void whatFailedInsideStaysInside() throws Exception {
        for (String path : new String[] {"/sql", "/engine"}) {
            http.perform(get(path))
                    .andExpect(status().isInternalServerError())
                    .andExpect(content().string(not(containsString("select"))))
                    .andExpect(content().string(not(containsString("Exception"))));
        }
    }

    /** What a controller of any feature might do. */
    @RestController
    static class Failing {

        record Body(@NotBlank String title) {}

        @PostMapping("/")
        void read(@Valid @RequestBody Body body) {}

        @GetMapping("/{what}")
        void fail(@PathVariable String what) {
            throw switch (what) {
                case "rule" -> new RefusedByRule("No.");
                case "wrapped" -> new ProcessEngineException("wrapped", new RefusedByRule("No."));
                case "conflict" -> new OptimisticLockingException("row");
                case "sql" ->
                    new BadSqlGrammarException("read", "select secret", new java.sql.SQLException("at select"));
                default -> new ProcessEngineException("ENGINE-03004 Exception: select * from ACT_RU_TASK");
            };
        }
    }
}
