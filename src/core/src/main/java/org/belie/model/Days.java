package org.belie.model;

import java.time.Duration;
import java.time.Instant;

/**
 * A number of days as closely as it is known.
 *
 * @param least at least so many
 * @param most at most so many
 */
public record Days(long least, long most) {

    /** From the end of one stretch to the day on which another thing was done; the day after the end is the first. */
    static Days after(Instant end, Span done) {
        var sure = done.duration() ? done.coreUntil() : done.earliest();
        return new Days(day(end, sure), day(end, done.latest().minusNanos(1)));
    }

    private static long day(Instant end, Instant moment) {
        return Math.max(0, Duration.between(end, moment).toDays() + 1);
    }
}
