package dev.muster.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private final Dependencies dependencies = new Dependencies(List.of(
            service("shop", "checkout", "search"),
            service("checkout", "payments", "stock"),
            service("search", "stock"),
            service("payments", "bank"),
            service("stock")));

    @Test
    void followsWhatAServiceNeedsNearestFirstAndEachOnce() {
        assertThat(dependencies.of("shop")).containsExactly("checkout", "search", "payments", "stock", "bank");
        assertThat(dependencies.of("stock")).isEmpty();
        assertThat(dependencies.of("unknown")).isEmpty();
    }

    @Test
    void theBlastRadiusIsEverythingThatNeedsIt() {
        assertThat(dependencies.on("stock")).containsExactly("checkout", "search", "shop");
        assertThat(dependencies.on("bank")).containsExactly("payments", "checkout", "shop");
        assertThat(dependencies.on("shop")).isEmpty();
    }

    @Test
    void aCircleEndsTheSearchInsteadOfRunningForever() {
        Dependencies circle = new Dependencies(List.of(service("a", "b"), service("b", "a")));

        assertThat(circle.of("a")).containsExactly("b");
        assertThat(circle.on("a")).containsExactly("b");
    }

    private static Service service(String id, String... needs) {
        return new Service(id, id, 3, "team", List.of(needs), null, null);
    }
}
