package dev.muster.models.web;

import dev.muster.models.DeployedModel;
import dev.muster.models.Migration;
import dev.muster.models.ModelCheck;
import dev.muster.models.ModelChecks;
import dev.muster.models.ModelInventory;
import dev.muster.models.ModelMigrations;
import dev.muster.models.ModelMigrations.Selection;
import dev.muster.models.UnknownModelException;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Models for process owners: what runs, what a deployment would do, and moving running incidents. */
@RestController
@RequestMapping("/api/v1/models")
class ModelsApi {

    /** @param items all of them: there are a few dozen */
    record Models(List<DeployedModel> items, @Nullable String next) {}

    /**
     * @param toVersion absent: the latest
     * @param severities absent: all
     */
    record MoveRequest(
            @Nullable Integer toVersion,
            @Nullable Set<@Pattern(regexp = "P[1-4]", message = "has to be P1, P2, P3 or P4") String> severities,

            @NotBlank(message = "say why the incidents move; it goes on their timelines") @Size(max = 2000)
            String reason) {}

    private final ModelInventory models;
    private final ModelChecks checks;
    private final ModelMigrations migrations;

    ModelsApi(ModelInventory models, ModelChecks checks, ModelMigrations migrations) {
        this.models = models;
        this.checks = checks;
        this.migrations = migrations;
    }

    @Operation(summary = "The latest version of each process, decision and form, and how it differs from the package")
    @GetMapping
    Models latest() {
        return new Models(models.latest(), null);
    }

    @Operation(summary = "Tries a deployment without making it; each file is one part of the form")
    @PostMapping(path = "/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelCheck check(@RequestParam Map<String, MultipartFile> parts) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (MultipartFile part : parts.values()) {
            files.put(Objects.requireNonNullElse(part.getOriginalFilename(), part.getName()), part.getBytes());
        }
        return checks.check(files);
    }

    @Operation(summary = "Which running instances could move to another version, which stay and why")
    @GetMapping("/{key}/migration")
    Migration preview(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable Integer toVersion,
            @RequestParam(required = false) @Nullable Set<String> severity) {
        return migrations.preview(new Selection(key, toVersion, severity == null ? Set.of() : severity));
    }

    @Operation(summary = "Moves running instances to another version; those that cannot move go on as they are")
    @PostMapping("/{key}/migration")
    Migration move(@PathVariable String key, @RequestBody @Valid MoveRequest request, Principal person) {
        return migrations.move(
                new Selection(key, request.toVersion(), request.severities() == null ? Set.of() : request.severities()),
                request.reason(),
                person.getName());
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownModelException unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, unknown.getMessage());
    }
}
