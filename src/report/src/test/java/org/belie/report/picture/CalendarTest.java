package org.belie.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar of a timeline: steps that a reader knows, as fine as their names have room. */
class CalendarTest {
    @ParameterizedTest
    @CsvSource({
        "2022-02-16T06:00:00Z, 2022-02-16T18:00:00Z, HOURS, 02-16 06:00, 02-16 08:00",
        "2022-02-15T00:00:00Z, 2022-02-18T00:00:00Z, DAYS, 2022-02-15, 2022-02-16",
        "2022-01-10T00:00:00Z, 2022-06-01T00:00:00Z, DAYS, 2022-02, 2022-03",
        "2020-01-16T00:00:00Z, 2031-01-01T00:00:00Z, DAYS, 2021, 2022",
        "1990-06-01T00:00:00Z, 2050-01-01T00:00:00Z, DAYS, 1995, 2000",
        "-0500-06-01T00:00:00Z, 2050-01-01T00:00:00Z, DAYS, 0000, 0500"
    })
    void stepsAreThoseOfTheCalendar(Instant from, Instant to, ChronoUnit finest, String first, String second) {
        var ticks = Calendar.ticks(new TimeScale(from, to, 0, 560), finest);
        assertEquals(
                List.of(first, second), ticks.stream().limit(2).map(Tick::name).toList());
    }

    @Test
    void noNameRunsIntoTheNext() {
        for (var days = 1; days < 400_000; days = days * 3 / 2 + 1) {
            var from = Instant.parse("2022-02-16T00:00:00Z");
            var scale = new TimeScale(from, from.plus(days, ChronoUnit.DAYS), 6, 322);
            var ticks = Calendar.ticks(scale, ChronoUnit.DAYS);
            for (var i = 0; i + 1 < ticks.size(); i++) {
                var end = scale.x(ticks.get(i).at())
                        + 4
                        + TextWidth.of(ticks.get(i).name(), Type.NOTE);
                assertTrue(end < scale.x(ticks.get(i + 1).at()), days + " days");
            }
        }
    }
}
