package org.belie.bundle;

import java.time.DateTimeException;
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

/**
 * Dates as bundles write them: a day, a month, a quarter, a half, a year, a fiscal year, or a date-time with its offset. Days
 * are those of the bundle's or the statement's zone, and of UTC where none is said.
 */
public final class Dates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern PART = Pattern.compile("(FY)?(\\d{4})(?:[-/](\\d{2}))?(?:-(?:Q([1-4])|H([12])))?");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[Tt](\\d{2}:\\d{2})(:\\d{2})?(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");
    private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}.*");
    private static final Pattern LOOSE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    private Dates() {}

    /** The time a text names in days of UTC, or null when it is no date. */
    public static Span span(String text) {
        return span(text, Reckoning.PLAIN);
    }

    private static Span span(String text, Reckoning reckoning) {
        try {
            var span = date(text) ? of(text, reckoning) : time(text) ? moment(text) : null;
            return span == null ? null : span.in(reckoning.zone());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The date of judgement a text names in days of UTC, or null: the end of a day, month or year, or the very instant. */
    public static AsOf asOf(String text) {
        var span = span(text);
        return span == null ? null : new AsOf(date(text) ? span.latest() : span.earliest());
    }

    /** A field's date of judgement, or null when it is left out or cannot be read. */
    static AsOf asOf(Fields fields, Reckoning reckoning, Problems problems) {
        var span = span(fields, "asOf", reckoning, problems);
        return span == null
                ? null
                : new AsOf(date(fields.text("asOf")) ? span.latest() : span.earliest(), reckoning.zone());
    }

    /** A field's date, or null when it is left out or cannot be read. */
    static Span span(Fields fields, String field, Reckoning reckoning, Problems problems) {
        var scalar = fields.scalar(field);
        return scalar == null ? null : span(scalar, field, reckoning, problems);
    }

    private static Span span(ScalarNode scalar, String field, Reckoning reckoning, Problems problems) {
        var text = scalar.text();
        var span = span(text, reckoning);
        if (span == null && date(text) && text.startsWith("FY") && reckoning.fiscal() == null) {
            problems.error(
                    scalar.mark(),
                    BundleCode.NO_FISCAL_YEAR,
                    "`" + field + "` is " + scalar.form() + ", and nobody says when fiscal years begin",
                    "say `fiscalYear: 04` of the bundle, or write from which day to which");
        } else if (span == null && (date(text) || time(text))) {
            problems.error(
                    scalar.mark(),
                    BundleCode.NO_SUCH_DAY,
                    "`" + field + "` is " + scalar.form() + ", which no calendar has");
        } else if (span == null) {
            problems.error(
                    scalar.mark(),
                    BundleCode.BAD_DATE,
                    "`" + field + "` is " + scalar.form() + ", not a date",
                    meant(text));
        }
        return span;
    }

    private static boolean date(String text) {
        return DATE.matcher(text).matches() || part(text);
    }

    /** Whether it is a quarter, a half or a fiscal year; {@code 2024-25} without FY is none. */
    private static boolean part(String text) {
        var part = PART.matcher(text);
        return part.matches() && (part.group(1) != null || part.group(3) == null && text.length() > 4);
    }

    private static boolean time(String text) {
        return TIME.matcher(text).matches();
    }

    private static Span of(String text, Reckoning reckoning) {
        var date = DATE.matcher(text);
        return date.matches() ? of(date, reckoning) : ofPart(PART.matcher(text), reckoning);
    }

    private static Span of(Matcher date, Reckoning reckoning) {
        var year = year(date.group(1));
        if (date.group(2) == null) {
            return between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), reckoning);
        }
        var month = YearMonth.of(year, Integer.parseInt(date.group(2)));
        if (date.group(3) == null) {
            return between(month.atDay(1), month.plusMonths(1).atDay(1), reckoning);
        }
        var day = month.atDay(1).withDayOfMonth(Integer.parseInt(date.group(3)));
        return between(day, day.plusDays(1), reckoning);
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        if (year < 1 || year > 9998) {
            throw new DateTimeException("year out of range");
        }
        return year;
    }

    /** A quarter or half of a calendar year, or a fiscal year, which begins in the year that it names first, or a part of it. */
    private static Span ofPart(Matcher part, Reckoning reckoning) {
        part.matches();
        var year = year(part.group(2));
        var start = part.group(1) == null ? LocalDate.of(year, 1, 1) : reckoning.fiscal(year);
        if (start == null || part.group(3) != null && (year + 1) % 100 != Integer.parseInt(part.group(3))) {
            return null;
        }
        var length = part.group(4) != null ? 3 : part.group(5) != null ? 6 : 12;
        var number = part.group(4) != null ? part.group(4) : part.group(5) != null ? part.group(5) : "1";
        var first = start.plusMonths((Integer.parseInt(number) - 1L) * length);
        return between(first, first.plusMonths(length), reckoning);
    }

    private static Span between(LocalDate from, LocalDate until, Reckoning reckoning) {
        return Span.within(
                from.atStartOfDay(reckoning.days()).toInstant(),
                until.atStartOfDay(reckoning.days()).toInstant());
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
                    "you meant %s-%02d-%02d",
                    loose.group(1), Integer.parseInt(loose.group(2)), Integer.parseInt(loose.group(3)));
        }
        return "write 2022-02-15, 2022-02, 2022-Q1, 2022-H1, 2022 or 2022-02-15T12:00Z";
    }
}
