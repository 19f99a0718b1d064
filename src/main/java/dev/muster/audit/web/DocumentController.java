package dev.muster.audit.web;

import dev.muster.audit.IncidentRecords;
import dev.muster.document.DocumentHtml;
import dev.muster.review.NoPostMortemException;
import dev.muster.review.PostMortems;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The documents of an incident: Markdown, or HTML for those who prefer it. */
@RestController
class DocumentController {

    private static final String MARKDOWN = "text/markdown";
    private static final String HTML = MediaType.TEXT_HTML_VALUE;

    private final IncidentRecords records;
    private final PostMortems postMortems;

    DocumentController(IncidentRecords records, PostMortems postMortems) {
        this.records = records;
        this.postMortems = postMortems;
    }

    @GetMapping(
            path = "/api/v1/incidents/{number}/record",
            produces = {MARKDOWN, HTML})
    ResponseEntity<String> record(
            @PathVariable String number,
            @RequestHeader(value = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
        return answer("Incident Record " + number, records.markdown(number), accept);
    }

    @GetMapping(
            path = "/api/v1/incidents/{number}/post-mortem",
            produces = {MARKDOWN, HTML})
    ResponseEntity<String> postMortem(
            @PathVariable String number,
            @RequestHeader(value = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
        return answer("Post-mortem " + number, postMortems.markdown(number), accept);
    }

    @ExceptionHandler
    ProblemDetail none(NoPostMortemException none) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, none.getMessage());
        problem.setType(URI.create("urn:muster:problem:no-post-mortem"));
        problem.setTitle("No post-mortem yet");
        return problem;
    }

    private static ResponseEntity<String> answer(String title, String markdown, String accept) {
        boolean html = prefersHtml(accept);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.valueOf(html ? HTML : MARKDOWN), StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .varyBy(HttpHeaders.ACCEPT)
                .body(html ? DocumentHtml.page(title, markdown) : markdown);
    }

    private static boolean prefersHtml(String accept) {
        List<MediaType> accepted = MediaType.parseMediaTypes(accept);
        MimeTypeUtils.sortBySpecificity(accepted);
        for (MediaType type : accepted) {
            if (type.includes(MediaType.valueOf(MARKDOWN))) {
                return false;
            }
            if (type.includes(MediaType.TEXT_HTML)) {
                return true;
            }
        }
        return false;
    }
}
