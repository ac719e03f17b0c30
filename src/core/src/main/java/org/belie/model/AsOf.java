package org.belie.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The date of judgement.
 *
 * @param date the end of the day asked for; nothing said after it is known
 * @param zone whose day it is, or null where nobody said and UTC does
 */
public record AsOf(Instant date, ZoneId zone) {
    /** A date in days of UTC. */
    public AsOf(Instant date) {
        this(date, null);
    }

    /** The last day that is known. */
    public LocalDate day() {
        return LocalDate.ofInstant(date.minusNanos(1), zone == null ? ZoneOffset.UTC : zone);
    }

    /** The end of the same day in a zone; an hour is the same everywhere. */
    public AsOf in(ZoneId other) {
        if (other == null || zone != null) {
            return this;
        }
        var end = date.atOffset(ZoneOffset.UTC);
        return end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new AsOf(end.toLocalDate().atStartOfDay(other).toInstant(), other)
                : new AsOf(date, other);
    }
}
