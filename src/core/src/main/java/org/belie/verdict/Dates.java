package org.belie.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.belie.message.Messages;
import org.belie.model.Intent;
import org.belie.model.Span;

/** Days and stretches of time in words: "16 February 2022", "between 8 and 18 February 2022", "by the end of 2030". */
public final class Dates {
    private Dates() {}

    /** A stretch by its name: a day, a month, a year, or from one to another. */
    public static String of(Span span) {
        if (span.earliest().equals(Span.PAST) || span.open()) {
            return span.toString();
        }
        var whole = whole(span);
        if (whole != null) {
            return whole;
        }
        return hours(span) ? hoursOf(span) : Messages.of("dates.to", begun(span), last(span));
    }

    /** When something was: "on 16 February 2022"; nothing of any time. */
    static String when(Span span) {
        if (span.earliest().equals(Span.PAST)) {
            return span.open() ? "" : Messages.of("dates.until", last(span));
        }
        if (span.open()) {
            return Messages.of("dates.from", first(span));
        }
        var whole = whole(span);
        if (whole != null) {
            return Messages.of(whole.indexOf(' ') > 0 && oneDay(span) ? "dates.on" : "dates.in", whole);
        }
        return hours(span) ? hoursOf(span) : stretch(span);
    }

    private static String stretch(Span span) {
        if (months(span)) {
            return Messages.of(
                    "dates.throughout",
                    month(day(span, span.earliest())),
                    monthAndYear(day(span, span.latest().minusNanos(1))));
        }
        return Messages.of(span.duration() ? "dates.throughout" : "dates.between", begun(span), last(span));
    }

    /** Whether it is made of whole months of one year. */
    private static boolean months(Span span) {
        var first = day(span, span.earliest());
        var after = day(span, span.latest());
        return midnight(local(span, span.earliest()))
                && midnight(local(span, span.latest()))
                && first.getDayOfMonth() == 1
                && after.getDayOfMonth() == 1
                && first.getYear() == after.minusDays(1).getYear();
    }

    private static LocalDate day(Span span, Instant instant) {
        return local(span, instant).toLocalDate();
    }

    private static String monthAndYear(LocalDate day) {
        return Messages.of("dates.month", month(day), year(day));
    }

    /** Whether it is told in hours of one day. */
    private static boolean hours(Span span) {
        var start = local(span, span.earliest());
        return !midnight(start)
                && start.toLocalDate()
                        .equals(local(span, span.latest().minusSeconds(1)).toLocalDate());
    }

    private static String hoursOf(Span span) {
        var start = local(span, span.earliest());
        var end = local(span, span.latest());
        var day = day(start.toLocalDate());
        return midnight(end)
                ? Messages.of("dates.after", clock(start), zone(start), day)
                : Messages.of("dates.hours", clock(start), clock(end), zone(start), day);
    }

    private static String clock(OffsetDateTime time) {
        return time.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** The first day, without the year that the last one gives. */
    private static String begun(Span span) {
        var start = local(span, span.earliest());
        var end = local(span, span.latest().minusNanos(1));
        return midnight(start) && start.getYear() == end.getYear()
                ? Messages.of("dates.dayInYear", start.getDayOfMonth(), month(start.toLocalDate()))
                : first(span);
    }

    /** The day by which something was promised; nothing where none was given. */
    public static String due(Intent intent) {
        var due = intent.dueBy();
        if (due == null) {
            return "";
        }
        return oneDay(due) || whole(due) == null
                ? Messages.of("dates.by", last(due))
                : Messages.of("dates.byEnd", whole(due));
    }

    private static String whole(Span span) {
        var start = local(span, span.earliest());
        var end = local(span, span.latest());
        if (!midnight(start) || !midnight(end)) {
            return oneSecond(span) ? moment(start) : null;
        }
        var day = start.toLocalDate();
        if (day.plusDays(1).equals(end.toLocalDate())) {
            return day(day);
        }
        if (day.getDayOfMonth() == 1 && day.plusMonths(1).equals(end.toLocalDate())) {
            return Messages.of("dates.month", month(day), year(day));
        }
        return day.getDayOfYear() == 1 && day.plusYears(1).equals(end.toLocalDate()) ? year(day) : null;
    }

    private static boolean oneDay(Span span) {
        return !span.latest().isAfter(span.earliest().plusSeconds(25 * 3600));
    }

    private static boolean oneSecond(Span span) {
        return !span.latest().isAfter(span.earliest().plusSeconds(1));
    }

    private static String first(Span span) {
        var time = local(span, span.earliest());
        return midnight(time) ? day(time.toLocalDate()) : moment(time);
    }

    private static String last(Span span) {
        var time = local(span, span.latest());
        return midnight(time) ? day(time.toLocalDate().minusDays(1)) : moment(time);
    }

    private static String day(LocalDate day) {
        return Messages.of("dates.day", day.getDayOfMonth(), month(day), year(day));
    }

    private static String moment(OffsetDateTime time) {
        return Messages.of("dates.moment", day(time.toLocalDate()), clock(time), zone(time));
    }

    private static String zone(OffsetDateTime time) {
        return time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "UTC" + time.getOffset();
    }

    private static String month(LocalDate day) {
        return Messages.of("dates.months." + day.getMonthValue());
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    private static boolean midnight(OffsetDateTime time) {
        return time.toLocalTime().toSecondOfDay() == 0;
    }

    private static OffsetDateTime local(Span span, Instant instant) {
        return span.zone() == null
                ? instant.atOffset(ZoneOffset.UTC)
                : instant.atZone(span.zone()).toOffsetDateTime();
    }
}
