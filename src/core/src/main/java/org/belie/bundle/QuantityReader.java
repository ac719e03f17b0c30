package org.belie.bundle;

import java.util.List;
import java.util.Map;
import org.belie.model.Action;
import org.belie.model.Aspect;
import org.belie.model.Direction;
import org.belie.model.Measure;
import org.belie.model.Quantity;
import org.belie.problem.Fields;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.vocabulary.Names;
import org.belie.vocabulary.Unit;
import org.belie.vocabulary.Units;
import org.belie.vocabulary.Words;

/** Reads a figure into bounds in base units. */
final class QuantityReader {
    static final List<String> FIELDS = List.of(
            "value",
            "min",
            "max",
            "above",
            "below",
            "unit",
            "measure",
            "since",
            "outOf",
            "direction",
            "approximate",
            "per");

    private static final Map<String, Measure> MEASURES = Words.of(Measure.class);
    private static final Map<String, Direction> DIRECTIONS = Words.of(Direction.class);
    private static final Unit COUNT = new Unit("", "", 1);

    private static final Map<String, Double> DAYS =
            Map.of("hour", 1 / 24.0, "day", 1.0, "week", 7.0, "month", 30.4375, "quarter", 91.3125, "year", 365.25);

    private final Units units;
    private final Problems problems;

    QuantityReader(Units units, Problems problems) {
        this.units = units;
        this.problems = problems;
    }

    /** The figure of a statement about that action (null when it names none), or null when it cannot be read. */
    Quantity read(Node node, Action action, Reckoning reckoning) {
        var fields = Fields.of(node, "`quantity`", problems);
        if (fields == null) {
            return null;
        }
        fields.only(FIELDS, "a quantity", Map.of());
        var range = range(fields);
        var measure = measure(fields, action);
        return range == null || !fits(fields, measure, range)
                ? null
                : quantity(fields, range, measure, action, reckoning);
    }

    private Range range(Fields fields) {
        var range = new Range(
                fields.number("value"),
                fields.number("min"),
                fields.number("max"),
                fields.number("above"),
                fields.number("below"));
        var wrong = range.wrong();
        if (wrong != null && !unread(fields, range)) {
            problems.error(fields.mark(), BundleCode.QUANTITY, wrong);
        }
        if (range.none() && !fields.has("direction") && !unread(fields, range)) {
            problems.error(
                    fields.mark(),
                    BundleCode.QUANTITY,
                    "this quantity has no figure",
                    "`value`, `min`, `max`, `above` or `below`; or `direction` alone");
        }
        return wrong != null || (range.none() && !fields.has("direction")) ? null : range;
    }

    /** Whether a figure is there that is no number, which has been told already. */
    private static boolean unread(Fields fields, Range range) {
        var given = FIELDS.subList(0, 5).stream().filter(fields::has).count();
        return given != range.given();
    }

    private Measure measure(Fields fields, Action action) {
        var change = fields.has("since") || fields.has("direction");
        var stock = action != null && action.aspect() == Aspect.STATE;
        return fields.choice("measure", MEASURES, change ? Measure.CHANGE : stock ? Measure.LEVEL : Measure.TOTAL);
    }

    private boolean fits(Fields fields, Measure measure, Range range) {
        if (measure != Measure.CHANGE) {
            return belongs(fields, "since", measure) & belongs(fields, "direction", measure);
        }
        if (range.straddles()) {
            problems.error(fields.mark(), BundleCode.QUANTITY, "this change goes both ways, up and down");
            return false;
        }
        if (range.negative() && fields.has("direction")) {
            problems.error(
                    fields.mark("direction"),
                    BundleCode.QUANTITY,
                    "a change with a `direction` is given as a figure above zero");
            return false;
        }
        return true;
    }

    private boolean belongs(Fields fields, String field, Measure measure) {
        if (fields.has(field)) {
            problems.error(
                    fields.mark(field),
                    BundleCode.QUANTITY,
                    "`" + field + "` belongs to a change; this is a " + measure.label(),
                    "`measure: change`");
        }
        return !fields.has(field);
    }

    private Quantity quantity(Fields fields, Range given, Measure measure, Action action, Reckoning reckoning) {
        var unit = unit(fields);
        var down = measure == Measure.CHANGE && given.negative();
        var range = down ? given.mirrored() : given;
        var direction = measure == Measure.CHANGE ? direction(fields, down, action) : null;
        var since = Dates.span(fields, "since", reckoning, problems);
        var approximate = Boolean.TRUE.equals(fields.flag("approximate"));
        var outOf = outOf(fields, range);
        return new Quantity(
                range.none() ? 0 : range.low(unit.factor()),
                range.high(unit.factor()),
                unit.base(),
                measure,
                since,
                outOf == null ? null : outOf * unit.factor(),
                direction,
                approximate,
                range.none(),
                QuantityText.of(range, unit.name(), approximate, outOf, direction, since),
                Precision.slack(fields, unit, approximate),
                given.strict());
    }

    private Unit unit(Fields fields) {
        var word = fields.scalar("unit");
        if (word == null) {
            return per(fields, COUNT);
        }
        Names.term(word, problems);
        var unit = units.unit(word.text());
        return per(fields, new Unit(word.text(), unit.base(), unit.factor()));
    }

    /** So much a day, a head, a mile: times are turned into days, all else is a word. */
    private Unit per(Fields fields, Unit unit) {
        var word = fields.scalar("per");
        if (word == null) {
            return unit;
        }
        Names.term(word, problems);
        var days = DAYS.get(word.text());
        var name = unit.name() + (unit.name().isEmpty() ? "" : " ") + "per " + word.text();
        return days == null
                ? new Unit(name, unit.base() + "/" + word.text(), unit.factor())
                : new Unit(name, unit.base() + Quantity.DAILY, unit.factor() / days);
    }

    private static Direction direction(Fields fields, boolean down, Action action) {
        var trend = action == null || action.trend() == null ? Direction.UP : action.trend();
        return fields.choice("direction", DIRECTIONS, down ? Direction.DOWN : trend);
    }

    private Double outOf(Fields fields, Range range) {
        var outOf = fields.number("outOf");
        if (outOf != null && (outOf <= 0 || (!range.none() && range.low(1) > outOf))) {
            problems.error(fields.mark("outOf"), BundleCode.QUANTITY, "`outOf` is less than what is part of it");
            return null;
        }
        return outOf;
    }
}
