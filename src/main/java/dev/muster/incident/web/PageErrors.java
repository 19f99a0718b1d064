package dev.muster.incident.web;

import dev.muster.incident.UnknownIncidentException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Gives a person in a browser an error page where a program gets a problem document. */
@Component
class PageErrors implements HandlerExceptionResolver, Ordered {

    /** Request attribute with a sentence for the error page. */
    static final String SENTENCE = "errorSentence";

    /** Before those that write problem documents. */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        Integer status = status(failure);
        if (status == null || !wantsPage(request)) {
            return null;
        }
        try {
            request.setAttribute(SENTENCE, sentence(failure));
            response.sendError(status);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException("The error page could not be sent.", e);
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean alreadyFailed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        return !alreadyFailed
                && accept != null
                && accept.contains("text/html")
                && !request.getRequestURI().startsWith("/api/");
    }

    private static @Nullable Integer status(Exception failure) {
        if (failure instanceof UnknownIncidentException) {
            return HttpStatus.NOT_FOUND.value();
        }
        return failure instanceof ErrorResponse answer ? answer.getStatusCode().value() : null;
    }

    private static @Nullable String sentence(Exception failure) {
        if (failure instanceof UnknownIncidentException) {
            return failure.getMessage();
        }
        return failure instanceof ResponseStatusException answer ? answer.getReason() : null;
    }
}
