package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.belie.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2022-02-15, 2022-02-15T00:00:00Z, 2022-02-16T00:00:00Z",
        "2024-02, 2024-02-01T00:00:00Z, 2024-03-01T00:00:00Z",
        "2024-Q4, 2024-10-01T00:00:00Z, 2025-01-01T00:00:00Z",
        "2024-H1, 2024-01-01T00:00:00Z, 2024-07-01T00:00:00Z",
        "2030, 2030-01-01T00:00:00Z, 2031-01-01T00:00:00Z",
        "2023-01-06T12:00+03:00, 2023-01-06T09:00:00Z, 2023-01-06T09:00:01Z",
        "2023-01-06T12:00:30Z, 2023-01-06T12:00:30Z, 2023-01-06T12:00:31Z",
        "2023-01-07T24:00Z, 2023-01-08T00:00:00Z, 2023-01-08T00:00:01Z",
    })
    void areStretchesOfTime(String text, Instant from, Instant until) {
        assertEquals(Span.within(from, until), Dates.span(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2022-2-15",
                "2022-02-30",
                "2022-13",
                "2022-Q5",
                "2022-H3",
                "2022-q1",
                "2024-25",
                "FY2024",
                "0000",
                "9999",
                "15/02/2022",
                "2022-02-15T12:00",
                "2022-02-15T25:00Z",
                "2022-02-15T12:00+19:00",
                "open"
            })
    void areNothingElse(String text) {
        assertNull(Dates.span(text));
    }

    @Test
    void endTheDayThatIsAskedForOrAreTheVeryInstant() {
        assertEquals(
                Instant.parse("2022-02-17T00:00:00Z"), Dates.asOf("2022-02-16").date());
        assertEquals(
                Instant.parse("2022-02-16T12:00:00Z"),
                Dates.asOf("2022-02-16T12:00Z").date());
        assertNull(Dates.asOf("soon"));
    }
}
