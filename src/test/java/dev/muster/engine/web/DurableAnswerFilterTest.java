package dev.muster.engine.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DurableAnswerFilterTest {

    private final List<String> order = new ArrayList<>();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @ValueSource(strings = {"stream", "writer", "flush", "redirect", "error", "nothing"})
    void nothingLeavesBeforeTheCommitIsOnDisk(String answer) throws Exception {
        FilterChain handler = (request, out) -> {
            order.add("commit");
            HttpServletResponse http = (HttpServletResponse) out;
            switch (answer) {
                case "stream" -> http.getOutputStream().write("done".getBytes());
                case "writer" -> http.getWriter().print("done");
                case "flush" -> http.flushBuffer();
                case "redirect" -> http.sendRedirect("/");
                case "error" -> http.sendError(409);
                default -> http.setStatus(204);
            }
            order.add(response.isCommitted() || response.getContentAsByteArray().length > 0 ? "sent" : "pending");
        };

        filter().doFilter(new MockHttpServletRequest("POST", "/"), response, handler);

        assertThat(order).containsSubsequence("commit", "on disk").containsOnlyOnce("on disk");
        assertThat(order.indexOf("on disk")).isLessThanOrEqualTo(order.contains("sent") ? order.indexOf("sent") : 2);
    }

    @Test
    void readingDoesNotWait() throws Exception {
        filter().doFilter(new MockHttpServletRequest("GET", "/"), response, (request, out) -> {});

        assertThat(order).isEmpty();
    }

    @Test
    void whenTheDiskFailsNothingIsPromised() {
        DurableAnswerFilter filter = new DurableAnswerFilter(() -> {
            throw new IllegalStateException("disk full");
        });

        assertThatThrownBy(() -> filter.doFilter(
                        new MockHttpServletRequest("POST", "/"), response, (request, out) -> out.getOutputStream()
                                .write(1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    private DurableAnswerFilter filter() {
        return new DurableAnswerFilter(() -> order.add("on disk"));
    }
}
