package dev.muster.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a term is over: hours are counted, months are the calendar's. */
class DutyTermTest {

    @ParameterizedTest
    @CsvSource({
        "PT72H, UTC, 2026-11-24T14:30:00Z, 2026-11-27T14:30:00Z",
        "PT4H, UTC, 2026-12-31T22:00:00Z, 2027-01-01T02:00:00Z",
        "P1M, UTC, 2026-11-24T14:30:00Z, 2026-12-24T14:30:00Z",
        "P1M, UTC, 2026-01-31T10:00:00Z, 2026-02-28T10:00:00Z",
        "P1M, UTC, 2028-01-31T10:00:00Z, 2028-02-29T10:00:00Z",
        "P1M, UTC, 2026-02-28T10:00:00Z, 2026-03-28T10:00:00Z",
        "P1M, UTC, 2026-03-31T10:00:00Z, 2026-04-30T10:00:00Z",
        "P1M, UTC, 2026-12-31T10:00:00Z, 2027-01-31T10:00:00Z",
        // 23:30 UTC on 28 February is already March in Berlin
        "P1M, Europe/Berlin, 2026-02-28T23:30:00Z, 2026-03-31T22:30:00Z",
        // summer time: hours are hours, a month ends at the same time of the clock
        "PT72H, Europe/Berlin, 2026-03-28T10:00:00Z, 2026-03-31T10:00:00Z",
        "P1M, Europe/Berlin, 2026-03-15T10:00:00Z, 2026-04-15T09:00:00Z",
        "P1MT12H, UTC, 2026-11-24T14:30:00Z, 2026-12-25T02:30:00Z",
    })
    void ends(String term, String zone, Instant start, Instant end) {
        assertThat(DutyTerm.parse(term).after(start, ZoneId.of(zone))).isEqualTo(end);
    }

    @Test
    void whatIsNoDurationIsRefused() {
        assertThatThrownBy(() -> DutyTerm.parse("three days")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> DutyTerm.parse("PT")).isInstanceOf(DateTimeException.class);
    }
}
