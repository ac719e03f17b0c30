package org.belie.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A stretch of time in UTC, half open: {@code earliest} is in it, {@code latest} is not.
 *
 * <p>Either a <em>moment not known more closely</em> (a bare day, month or year: it happened at some time inside) or a
 * <em>duration</em> (it held throughout its {@code core}, which the vague ends of a span given by days leave out).
 *
 * @param earliest the first instant that may belong to it; {@link #PAST} when open
 * @param latest the first instant after it; {@link #FUTURE} when open
 * @param duration whether it lasted from its start to its end
 * @param coreFrom when it had certainly begun; means something only for a duration
 * @param coreUntil when it had certainly not ended; before {@code coreFrom} when no instant is certain
 */
public record Span(Instant earliest, Instant latest, boolean duration, Instant coreFrom, Instant coreUntil) {
    /** Open at the start. */
    public static final Instant PAST = Instant.parse("-9999-01-01T00:00:00Z");

    /** Open at the end. */
    public static final Instant FUTURE = Instant.parse("9999-01-01T00:00:00Z");

    /** All of time. */
    public static final Span ALWAYS = lasting(PAST, FUTURE);

    public Span {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "a span cannot end (" + latest + ") before it starts (" + earliest + ")");
        }
    }

    /** Some moment inside the two instants. */
    public static Span within(Instant earliest, Instant latest) {
        return new Span(earliest, latest, false, latest, earliest);
    }

    /** The whole of one UTC day, as a moment not known more closely. */
    public static Span day(LocalDate day) {
        return within(
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** All the time between two instants. */
    public static Span lasting(Instant from, Instant until) {
        return new Span(from, until, true, from, until);
    }

    /** From some moment of {@code start} to some moment of {@code end}; one and the same stretch stays a moment. */
    public static Span between(Span start, Span end) {
        if (start.earliest.equals(end.earliest) && start.latest.equals(end.latest)) {
            return start;
        }
        return new Span(start.earliest, end.latest, true, start.latest, end.earliest);
    }

    /** Whether it has no end. */
    public boolean open() {
        return latest.equals(FUTURE);
    }

    /** How it lies to a window. */
    public Timing timing(Span window) {
        if (!latest.isAfter(window.earliest)) {
            return Timing.BEFORE;
        }
        if (!earliest.isBefore(window.latest)) {
            return Timing.AFTER;
        }
        return earliest.isBefore(window.earliest) || latest.isAfter(window.latest) ? Timing.OVERLAPPING : Timing.INSIDE;
    }

    /** Whether it lasted and some of it was certainly inside a window. */
    public boolean lastedInto(Span window) {
        return duration
                && coreFrom.isBefore(coreUntil)
                && coreFrom.isBefore(window.latest)
                && window.earliest.isBefore(coreUntil);
    }

    /** Whether all of another span lies in this one. */
    public boolean covers(Span other) {
        return !earliest.isAfter(other.earliest) && !latest.isBefore(other.latest);
    }

    /** Whole days between the nearest ends of two spans; 0 when they touch or overlap. */
    public long daysTo(Span other) {
        if (latest.isBefore(other.earliest)) {
            return days(latest, other.earliest);
        }
        return other.latest.isBefore(earliest) ? days(other.latest, earliest) : 0;
    }

    private static long days(Instant from, Instant to) {
        return Duration.between(from, to).toDays();
    }

    /** ISO dates, without the time where it is midnight: {@code 2022-02-16} or {@code 2022-02-14 to 2022-02-16}. */
    @Override
    public String toString() {
        if (equals(ALWAYS)) {
            return "any time";
        }
        if (earliest.equals(PAST)) {
            return "until " + last();
        }
        var start = text(earliest);
        if (open()) {
            return "from " + start;
        }
        if (wholeYear()) {
            return start.substring(0, 4);
        }
        if (wholeMonth()) {
            return start.substring(0, 7);
        }
        return start.equals(last()) ? start : start + " to " + last();
    }

    private String last() {
        var end = latest.atOffset(ZoneOffset.UTC);
        return end.toLocalTime().toSecondOfDay() == 0
                ? end.toLocalDate().minusDays(1).toString()
                : text(latest);
    }

    private static String text(Instant instant) {
        var time = instant.atOffset(ZoneOffset.UTC);
        return time.toLocalTime().toSecondOfDay() == 0
                ? time.toLocalDate().toString()
                : time.toLocalDate() + " " + time.toLocalTime() + "Z";
    }

    private boolean wholeYear() {
        var start = earliest.atOffset(ZoneOffset.UTC);
        return start.getDayOfYear() == 1
                && start.toLocalTime().toSecondOfDay() == 0
                && start.plusYears(1).toInstant().equals(latest);
    }

    private boolean wholeMonth() {
        var start = earliest.atOffset(ZoneOffset.UTC);
        return start.getDayOfMonth() == 1
                && start.toLocalTime().toSecondOfDay() == 0
                && start.plusMonths(1).toInstant().equals(latest);
    }
}
