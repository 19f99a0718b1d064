package dev.muster.engine.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.engine.idempotency.RecordedAnswers.Answer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * {@code Idempotency-Key} for every POST of the API, after draft-ietf-httpapi-idempotency-key-header: the key is taken
 * in the transaction that does the work, so the two are on disk together or not at all. An answer of 400 and above did
 * nothing and is not kept; the caller may mend the request and use the key again.
 */
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final RecordedAnswers answers;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;

    IdempotencyFilter(RecordedAnswers answers, TransactionTemplate transaction, ObjectMapper json) {
        this.answers = answers;
        this.transaction = transaction;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getHeader(HEADER) == null
                || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            refuse(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "The Idempotency-Key must have 1 to " + LONGEST_KEY + " characters.");
            return;
        }
        Principal person = request.getUserPrincipal();
        BufferedRequest buffered = new BufferedRequest(request);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String hash = hash(request.getMethod() + " " + request.getRequestURI() + query + "\n", buffered.body());
        Optional<Answer> known = answers.find(key, person.getName());
        if (known.isPresent()) {
            repeat(known.get(), hash, response);
            return;
        }
        try {
            answerOnce(key, person.getName(), hash, buffered, response, chain);
        } catch (DuplicateKeyException takenMeanwhile) {
            repeat(answers.find(key, person.getName()).orElseThrow(() -> takenMeanwhile), hash, response);
        }
    }

    private void answerOnce(
            String key,
            String person,
            String hash,
            BufferedRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        transaction.executeWithoutResult(status -> {
            answers.take(key, person, hash);
            proceed(request, answer, chain);
            if (answer.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
                status.setRollbackOnly();
            } else {
                answers.complete(
                        key,
                        person,
                        new Answer(
                                hash,
                                answer.getStatus(),
                                answer.getHeader(HttpHeaders.LOCATION),
                                answer.getContentType(),
                                new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)));
            }
        });
        answer.copyBodyToResponse();
    }

    private static void proceed(BufferedRequest request, ContentCachingResponseWrapper answer, FilterChain chain) {
        try {
            chain.doFilter(request, answer);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("The request could not be answered.", e);
        }
    }

    private void repeat(Answer known, String hash, HttpServletResponse response) throws IOException {
        if (!known.requestHash().equals(hash)) {
            refuse(
                    response,
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "This Idempotency-Key was used for another request; use a new key for a new request.");
            return;
        }
        response.setStatus(known.status());
        if (known.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, known.location());
        }
        if (known.contentType() != null) {
            response.setContentType(known.contentType());
        }
        response.getOutputStream().write(String.valueOf(known.body()).getBytes(StandardCharsets.UTF_8));
    }

    private void refuse(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), ProblemDetail.forStatusAndDetail(status, detail));
    }

    private static String hash(String head, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
