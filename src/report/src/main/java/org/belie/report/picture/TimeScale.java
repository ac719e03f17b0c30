package org.belie.report.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Where a time stands in a picture: even steps from the left to the right.
 *
 * @param from the first instant shown
 * @param to the first instant not shown any more
 */
record TimeScale(Instant from, Instant to, int left, int right) {
    /** How many times longer a picture may become to take in what lies beyond what it must show. */
    private static final int STRETCH = 20;

    static TimeScale of(Chronicle chronicle, int left, int right) {
        var from = chronicle.frame().stream().min(Comparator.naturalOrder()).orElseThrow();
        var to = chronicle.frame().stream().max(Comparator.naturalOrder()).orElseThrow();
        var room = Math.max(seconds(from, to), 86_400) * STRETCH;
        for (var time : nearestFirst(chronicle.further(), from, to)) {
            var first = time.isBefore(from) ? time : from;
            var last = time.isAfter(to) ? time : to;
            if (seconds(first, last) <= room) {
                from = first;
                to = last;
            }
        }
        var margin = Math.max(seconds(from, to) / 40, 3_600);
        return new TimeScale(from.minusSeconds(margin), to.plusSeconds(3 * margin), left, right);
    }

    private static List<Instant> nearestFirst(List<Instant> times, Instant from, Instant to) {
        var distance = Comparator.comparingLong((Instant t) -> Math.max(Math.max(seconds(t, from), seconds(to, t)), 0));
        return times.stream().sorted(distance.thenComparing(t -> t)).toList();
    }

    private static long seconds(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds();
    }

    /** The pixel of an instant; of one that is not shown, the edge that it lies beyond. */
    int x(Instant time) {
        if (!time.isAfter(from)) {
            return left;
        }
        if (!time.isBefore(to)) {
            return right;
        }
        return left + (int) Math.round((right - left) * (double) seconds(from, time) / seconds(from, to));
    }

    boolean starts(Instant time) {
        return !time.isBefore(from);
    }

    boolean ends(Instant time) {
        return !time.isAfter(to);
    }

    /** The pixels that so many seconds take. */
    double pixels(long seconds) {
        return (right - left) * (double) seconds / seconds(from, to);
    }
}
