package dev.muster.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private final Likeness likeness = new Likeness(List.of(
            "Checkout answers nothing",
            "Checkout answers 500",
            "Checkout is slow",
            "Payments declined by the provider",
            "Printer on fire"));

    @Test
    void theSameWordsInAnyOrderAreTheSame() {
        assertThat(likeness.of("Checkout answers 500", "500 answers: checkout!"))
                .isEqualTo(1);
    }

    @Test
    void nothingInCommonIsNothing() {
        assertThat(likeness.of("Checkout answers 500", "Printer on fire")).isZero();
        assertThat(likeness.of("", "Printer on fire")).isZero();
        assertThat(likeness.of("", "")).isZero();
    }

    @Test
    void fillersAndSingleLettersDoNotCount() {
        assertThat(likeness.of("a fire of the x", "is on fire")).isEqualTo(1);
        assertThat(likeness.of("the of and", "the of and")).isZero();
    }

    @Test
    void aRareWordSaysMoreThanACommonOne() {
        double rare = likeness.of("Checkout declined", "Payments declined");
        double common = likeness.of("Checkout declined", "Checkout payments");
        assertThat(rare).isGreaterThan(common);
    }

    @Test
    void worksBothWays() {
        assertThat(likeness.of("Checkout is slow", "Checkout answers 500"))
                .isEqualTo(likeness.of("Checkout answers 500", "Checkout is slow"));
    }
}
