package dev.muster.improvement.web;

import dev.muster.improvement.Readiness;
import dev.muster.improvement.ReadinessGap;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What Muster finds by itself that is not ready, now. */
@RestController
class ReadinessApi {

    private static final String PATH = "/api/v1/readiness";

    private final Readiness readiness;

    ReadinessApi(Readiness readiness) {
        this.readiness = readiness;
    }

    @GetMapping(PATH)
    ResponseEntity<ItemList<ReadinessGap>> gaps() {
        List<ReadinessGap> gaps = readiness.gaps();
        return ItemList.page(PATH, gaps, gaps.size(), 0, Math.max(1, gaps.size()));
    }
}
