package org.belie.bundle;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belie.model.AsOf;
import org.belie.model.Span;
import org.belie.problem.Fields;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;

/** Dates as bundles write them: a day, a month, a year, or a date-time with its offset. Days are UTC. */
public final class Dates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[Tt](\\d{2}:\\d{2})(:\\d{2})?(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");
    private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}.*");
    private static final Pattern LOOSE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    private Dates() {}

    /** The time a text names, or null when it is no date. */
    public static Span span(String text) {
        try {
            return date(text) ? of(DATE.matcher(text)) : time(text) ? moment(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The date of judgement a text names, or null: the end of a day, month or year, or the very instant. */
    public static AsOf asOf(String text) {
        var span = span(text);
        return span == null ? null : new AsOf(date(text) ? span.latest() : span.earliest());
    }

    /** A field's date, or null when it is left out or cannot be read. */
    static Span span(Fields fields, String field, Problems problems) {
        var scalar = fields.scalar(field);
        return scalar == null ? null : span(scalar, field, problems);
    }

    private static Span span(ScalarNode scalar, String field, Problems problems) {
        var span = span(scalar.text());
        if (span == null && (date(scalar.text()) || time(scalar.text()))) {
            problems.error(
                    scalar.mark(),
                    BundleCode.NO_SUCH_DAY,
                    "`" + field + "` is " + scalar.form() + ", which no calendar has");
        } else if (span == null) {
            problems.error(
                    scalar.mark(),
                    BundleCode.BAD_DATE,
                    "`" + field + "` is " + scalar.form() + ", not a date",
                    meant(scalar.text()));
        }
        return span;
    }

    private static boolean date(String text) {
        return DATE.matcher(text).matches();
    }

    private static boolean time(String text) {
        return TIME.matcher(text).matches();
    }

    private static Span of(Matcher date) {
        date.matches();
        var year = Integer.parseInt(date.group(1));
        if (year < 1 || year > 9998) {
            throw new DateTimeException("year out of range");
        }
        if (date.group(2) == null) {
            return between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        }
        var month = YearMonth.of(year, Integer.parseInt(date.group(2)));
        return date.group(3) == null
                ? between(month.atDay(1), month.plusMonths(1).atDay(1))
                : Span.day(month.atDay(1).withDayOfMonth(Integer.parseInt(date.group(3))));
    }

    private static Span between(LocalDate from, LocalDate until) {
        return Span.within(start(from), start(until));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Span moment(String text) {
        var time = TIME.matcher(text);
        time.matches();
        var day = LocalDate.parse(time.group(1));
        var midnight = time.group(2).equals("24:00")
                && (time.group(3) == null || time.group(3).equals(":00"));
        var clock = midnight
                ? LocalTime.MIDNIGHT
                : LocalTime.parse(time.group(2)
                        + (time.group(3) == null ? ":00" : time.group(3))
                        + (time.group(4) == null ? "" : time.group(4)));
        var offset = ZoneOffset.of(time.group(5).toUpperCase(Locale.ROOT));
        var instant = OffsetDateTime.of(midnight ? day.plusDays(1) : day, clock, offset)
                .toInstant();
        return Span.within(instant, instant.plusSeconds(1));
    }

    private static String meant(String text) {
        if (LOCAL.matcher(text).matches()) {
            return "say the offset from UTC too, as in 2022-02-15T12:00Z";
        }
        var loose = LOOSE.matcher(text);
        if (loose.matches()) {
            return String.format(
                    Locale.ROOT,
                    "you meant %s-%02d-%02d",
                    loose.group(1),
                    Integer.parseInt(loose.group(2)),
                    Integer.parseInt(loose.group(3)));
        }
        return "write 2022-02-15, 2022-02, 2022 or 2022-02-15T12:00Z";
    }
}
