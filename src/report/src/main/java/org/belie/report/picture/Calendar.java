package org.belie.report.picture;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Steps of the calendar, from hours to centuries, and the finest of them whose names have room.
 *
 * @param every so many units from one tick to the next
 * @param pattern how the beginning of one is named
 */
record Calendar(ChronoUnit unit, int every, String pattern) {
    private static final int GAP = 12;
    private static final List<Calendar> STEPS = Stream.of(
                    steps(ChronoUnit.HOURS, "MM-dd HH:mm", 1, 2, 3, 6, 12),
                    steps(ChronoUnit.DAYS, "uuuu-MM-dd", 1, 2, 5, 7, 14),
                    steps(ChronoUnit.MONTHS, "uuuu-MM", 1, 2, 3, 6),
                    steps(ChronoUnit.YEARS, "uuuu", 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000))
            .flatMap(s -> s)
            .toList();

    private static Stream<Calendar> steps(ChronoUnit unit, String pattern, int... every) {
        return java.util.Arrays.stream(every).mapToObj(n -> new Calendar(unit, n, pattern));
    }

    /**
     * The ticks of a scale, oldest first.
     *
     * @param finest what times are known by: nothing is told by hours where nobody gave any
     */
    static List<Tick> ticks(TimeScale scale, ChronoUnit finest) {
        var step = STEPS.stream()
                .filter(s -> s.unit.compareTo(finest) >= 0 && s.fits(scale))
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        var ticks = new ArrayList<Tick>();
        for (var at = step.first(scale.from());
                step.instant(at).isBefore(scale.to());
                at = at.plus(step.every, step.unit)) {
            if (scale.starts(step.instant(at))) {
                ticks.add(new Tick(step.instant(at), step.name(at)));
            }
        }
        return ticks;
    }

    private boolean fits(TimeScale scale) {
        var length = switch (unit) {
            case HOURS -> Duration.ofHours(every);
            case DAYS -> Duration.ofDays(every);
            case MONTHS -> Duration.ofDays(28L * every);
            default -> Duration.ofDays(365L * every);
        };
        return scale.pixels(length.toSeconds())
                >= TextWidth.of(name(LocalDateTime.of(2000, 1, 1, 0, 0)), Type.NOTE) + GAP;
    }

    private LocalDateTime first(Instant from) {
        var time = LocalDateTime.ofInstant(from, ZoneOffset.UTC);
        var day = time.truncatedTo(ChronoUnit.DAYS);
        return switch (unit) {
            case HOURS -> day.plusHours(time.getHour() / every * (long) every);
            case DAYS -> day.minusDays(Math.floorMod(day.toLocalDate().toEpochDay(), (long) every));
            case MONTHS -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % every);
            default -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), every));
        };
    }

    private Instant instant(LocalDateTime at) {
        return at.toInstant(ZoneOffset.UTC);
    }

    private String name(LocalDateTime at) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(at);
    }
}
