package org.belie.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A stretch of time, half open: {@code earliest} is in it, {@code latest} is not.
 *
 * <p>Either a <em>moment not known more closely</em> (a bare day, month or year: it happened at some time inside) or a
 * <em>duration</em> (it held throughout its {@code core}, which the vague ends of a span given by days leave out).
 *
 * @param earliest the first instant that may belong to it; {@link #PAST} when open
 * @param latest the first instant after it; {@link #FUTURE} when open
 * @param duration whether it lasted from its start to its end
 * @param coreFrom when it had certainly begun; means something only for a duration
 * @param coreUntil when it had certainly not ended; before {@code coreFrom} when no instant is certain
 * @param zone whose days it is told in, or null where nobody said and UTC does; the same stretch is the same in any
 */
public record Span(
        Instant earliest, Instant latest, boolean duration, Instant coreFrom, Instant coreUntil, ZoneId zone) {
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

    /** In days of UTC. */
    public Span(Instant earliest, Instant latest, boolean duration, Instant coreFrom, Instant coreUntil) {
        this(earliest, latest, duration, coreFrom, coreUntil, null);
    }

    /** The same stretch, told in days of a zone. */
    public Span in(ZoneId other) {
        return other == null || other.equals(zone)
                ? this
                : new Span(earliest, latest, duration, coreFrom, coreUntil, other);
    }

    /** Whether it ends with a day of UTC, rather than at an hour. */
    boolean endsWithADay() {
        return !open() && midnight(latest.atOffset(ZoneOffset.UTC));
    }

    /** Whether it is known more closely than to a day. */
    boolean hourGiven() {
        return Duration.between(earliest, latest).compareTo(Duration.ofDays(1)) < 0;
    }

    /** The day on which it begins. */
    public LocalDate firstDay() {
        return local(earliest).toLocalDate();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Span span
                && earliest.equals(span.earliest)
                && latest.equals(span.latest)
                && duration == span.duration
                && coreFrom.equals(span.coreFrom)
                && coreUntil.equals(span.coreUntil);
    }

    @Override
    public int hashCode() {
        return earliest.hashCode() * 31 + latest.hashCode();
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
        return new Span(
                start.earliest,
                end.latest,
                true,
                start.latest,
                end.earliest,
                start.zone == null ? end.zone : start.zone);
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

    /** What share of it another certainly lasted through, from 0 to 1; 0 where it has no start or no end. */
    double sharedWith(Span other) {
        if (open() || earliest.equals(PAST) || !other.lastedInto(this)) {
            return 0;
        }
        var from = earliest.isAfter(other.coreFrom) ? earliest : other.coreFrom;
        var until = latest.isBefore(other.coreUntil) ? latest : other.coreUntil;
        return (double) Duration.between(from, until).toSeconds()
                / Duration.between(earliest, latest).toSeconds();
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
        var end = local(latest);
        return midnight(end) ? end.toLocalDate().minusDays(1).toString() : text(latest);
    }

    private OffsetDateTime local(Instant instant) {
        return zone == null || instant.equals(PAST) || instant.equals(FUTURE)
                ? instant.atOffset(ZoneOffset.UTC)
                : instant.atZone(zone).toOffsetDateTime();
    }

    private static boolean midnight(OffsetDateTime time) {
        return time.toLocalTime().toSecondOfDay() == 0;
    }

    private String text(Instant instant) {
        var time = local(instant);
        return midnight(time)
                ? time.toLocalDate().toString()
                : time.toLocalDate() + " " + time.toLocalTime() + time.getOffset();
    }

    private boolean wholeYear() {
        var start = local(earliest);
        return start.getDayOfYear() == 1
                && midnight(start)
                && start.toLocalDateTime().plusYears(1).equals(local(latest).toLocalDateTime());
    }

    private boolean wholeMonth() {
        var start = local(earliest);
        return start.getDayOfMonth() == 1
                && midnight(start)
                && start.toLocalDateTime().plusMonths(1).equals(local(latest).toLocalDateTime());
    }
}
