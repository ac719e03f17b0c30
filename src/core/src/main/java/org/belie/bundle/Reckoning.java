package org.belie.bundle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.belie.problem.Fields;
import org.belie.problem.Nearest;
import org.belie.problem.Problems;

/**
 * Whose days and whose years a bundle or a statement counts in.
 *
 * @param zone null where none is said: days are then those of UTC
 * @param fiscal the day on which a fiscal year begins, or null where none is said
 */
record Reckoning(ZoneId zone, MonthDay fiscal) {
    /** Days of UTC, and no fiscal years. */
    static final Reckoning PLAIN = new Reckoning(null, null);

    private static final Pattern START = Pattern.compile("(0?[1-9]|1[0-2])(?:-(0[1-9]|1\\d|2[0-8]))?");

    /**
     * What the fields of a bundle say of it.
     *
     * @param otherwise the zone of bundles that say none, or null
     */
    static Reckoning of(Fields bundle, ZoneId otherwise, Problems problems) {
        var own = zone(bundle, problems);
        return new Reckoning(own == null ? otherwise : own, fiscal(bundle, problems));
    }

    /** The same with the zone of a statement, if it says one of its own. */
    Reckoning of(Fields statement, Kind kind, Problems problems) {
        var own = zone(statement, problems);
        return own == null ? this : new Reckoning(own, fiscal);
    }

    /** The zone that a field gives, or null. */
    static ZoneId zone(Fields fields, Problems problems) {
        var word = fields.has("zone") ? fields.scalar("zone") : null;
        try {
            return word == null ? null : ZoneId.of(word.text()).normalized();
        } catch (DateTimeException e) {
            problems.error(
                    word.mark(),
                    BundleCode.NO_ZONE,
                    "`zone` is " + word.form() + ", which is no time zone",
                    meant(word.text()));
            return null;
        }
    }

    private static String meant(String word) {
        var near = Nearest.advice(word, ZoneId.getAvailableZoneIds());
        return near == null ? "write Pacific/Honolulu, or an offset such as -10:00" : near;
    }

    private static MonthDay fiscal(Fields fields, Problems problems) {
        var word = fields.has("fiscalYear") ? fields.scalar("fiscalYear") : null;
        if (word == null) {
            return null;
        }
        var start = START.matcher(word.text());
        if (!start.matches()) {
            problems.error(
                    word.mark(),
                    BundleCode.BAD_DATE,
                    "`fiscalYear` is " + word.form() + ", not the month or day on which a year begins",
                    "write 04, or 04-06 for the sixth of April");
            return null;
        }
        return MonthDay.of(
                Integer.parseInt(start.group(1)), start.group(2) == null ? 1 : Integer.parseInt(start.group(2)));
    }

    /** The first day of the fiscal year that begins in a year; null where nobody said when fiscal years begin. */
    LocalDate fiscal(int year) {
        return fiscal == null ? null : fiscal.atYear(year);
    }

    /** The zone in which days begin. */
    ZoneId days() {
        return zone == null ? ZoneOffset.UTC : zone;
    }
}
