package dev.muster.diagnosis.web;

import dev.muster.diagnosis.Evidence;
import dev.muster.diagnosis.EvidenceFile;
import dev.muster.diagnosis.EvidenceKind;
import dev.muster.diagnosis.Findings;
import dev.muster.diagnosis.NewEvidence;
import dev.muster.diagnosis.NewEvidence.Attachment;
import dev.muster.diagnosis.web.DiagnosisRequests.RecordEvidence;
import dev.muster.incident.Incidents;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Evidence of an incident: in words or as a file, recorded once and never changed. */
@RestController
@RequestMapping("/api/v1/incidents/{number}/evidence")
class EvidenceApi {

    private final Findings findings;
    private final Incidents incidents;
    private final EvidenceLimits limits;

    EvidenceApi(Findings findings, Incidents incidents, EvidenceLimits limits) {
        this.findings = findings;
        this.incidents = incidents;
        this.limits = limits;
    }

    @GetMapping
    ResponseEntity<Page<EvidenceView>> list(@PathVariable String number) {
        String incident = incidents.get(number).number();
        return Page.whole(EvidenceView.all(incident, findings.evidence(incident)));
    }

    @GetMapping("/{id}")
    EvidenceView one(@PathVariable String number, @PathVariable long id) {
        String incident = incidents.get(number).number();
        return EvidenceView.all(incident, findings.evidence(incident)).stream()
                .filter(view -> view.id() == id)
                .findFirst()
                .orElseThrow(() -> missing(number, id));
    }

    /** As a download, whatever it claims to be: a browser must not run what somebody attached. */
    @GetMapping(path = "/{id}/file", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> file(@PathVariable String number, @PathVariable long id) {
        EvidenceFile file = Optional.ofNullable(one(number, id).file())
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Evidence " + id + " of " + number + " has no file."));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(findings.file(number, id).orElseThrow(() -> missing(number, id)));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EvidenceView> record(
            @PathVariable String number, @RequestBody @Valid RecordEvidence request, Principal person) {
        return recorded(number, request.evidence(person.getName()));
    }

    /** The body is the file. */
    @PostMapping(
            consumes = {
                "text/*",
                "image/*",
                "application/octet-stream",
                "application/pdf",
                "application/gzip",
                "application/zip",
                "application/x-ndjson"
            })
    ResponseEntity<EvidenceView> attach(
            @PathVariable String number,
            @RequestParam @NotBlank @Size(max = 200) String fileName,
            @RequestParam @NotBlank @Size(max = 4000) String text,
            @RequestParam(defaultValue = "OTHER") EvidenceKind kind,
            @RequestParam(required = false) @Nullable @Size(max = 200) String source,
            @RequestParam(required = false) @Nullable @PastOrPresent Instant collectedAt,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream body,
            Principal person)
            throws IOException {
        Attachment file = new Attachment(fileName.strip(), type.toString(), limits.read(body));
        return recorded(
                number,
                new NewEvidence(kind, source, text.strip(), null, file, person.getName(), collectedAt, null, null));
    }

    private ResponseEntity<EvidenceView> recorded(String number, NewEvidence evidence) {
        String incident = incidents.get(number).number();
        Long corrected = evidence.corrects();
        if (corrected != null) {
            one(incident, corrected);
        }
        Evidence recorded = findings.addEvidence(incident, evidence);
        return ResponseEntity.created(URI.create("/api/v1/incidents/" + incident + "/evidence/" + recorded.id()))
                .body(EvidenceView.of(incident, recorded, List.of()));
    }

    private static ResponseStatusException missing(String number, long id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no evidence " + id + " of " + number + ".");
    }
}
