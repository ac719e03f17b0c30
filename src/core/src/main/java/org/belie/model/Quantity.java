package org.belie.model;

import java.time.Duration;

/**
 * A figure, with its bounds in base units.
 *
 * @param low the least it can be, in {@code base} units; negative infinity when there is no lower bound
 * @param high the most it can be; positive infinity when there is no upper bound
 * @param base the unit that {@code low} and {@code high} are in: figures of different bases never compare
 * @param measure stock, difference or amount
 * @param since the baseline of a change, or null
 * @param outOf the whole that this is part of, in base units, or null
 * @param direction of a change, or null
 * @param approximate given as "about"
 * @param bare a direction without a figure ("more than before")
 * @param text as the bundle has it, for a sentence
 * @param slack half a unit of the last digit that was written, in base units: how far the true figure may lie to either side
 * @param strict whether it is more than its lower bound or less than its upper one, and never equal to it
 */
public record Quantity(
        double low,
        double high,
        String base,
        Measure measure,
        Span since,
        Double outOf,
        Direction direction,
        boolean approximate,
        boolean bare,
        String text,
        double slack,
        boolean strict) {
    private static final String PERCENT = "percent";
    /** What ends the base of a figure that is so much a day. */
    public static final String DAILY = "/day";

    private static final String POINTS = "percentage-point";

    /** A lower or an upper bound alone, from which no rise or fall can be read. */
    public boolean bound() {
        return Double.isInfinite(low) || Double.isInfinite(high);
    }

    /** Whether another figure can be set beside this: one measure, one unit or a share, and one baseline if a change. */
    public boolean comparable(Quantity other) {
        return comparable(other, sameBaseline(other));
    }

    /** The same, where it is known whether the baselines of two changes are one. */
    boolean comparable(Quantity other, boolean sameBaseline) {
        return !bare
                && !other.bare
                && measure == other.measure
                && (measure != Measure.CHANGE || sameBaseline)
                && other.in(this) != null;
    }

    /** This figure in the unit of another, or null: a figure with the whole that it is part of is a share, and a share of it a figure. */
    Quantity in(Quantity wanted) {
        if (base.equals(wanted.base)) {
            return this;
        }
        if (wanted.base.equals(PERCENT) && outOf != null) {
            return times(100 / outOf, PERCENT);
        }
        return base.equals(PERCENT) && wanted.outOf != null ? times(wanted.outOf / 100, wanted.base) : null;
    }

    private Quantity times(double factor, String unit) {
        return new Quantity(
                low * factor,
                high * factor,
                unit,
                measure,
                since,
                null,
                direction,
                approximate,
                bare,
                text,
                slack * factor,
                strict);
    }

    /** Whether it is an amount over a time: a total, or a change that is counted from no baseline. */
    boolean amount() {
        return !rate() && (measure == Measure.TOTAL || (measure == Measure.CHANGE && since == null));
    }

    /** Whether it is so much a day, a head or anything else, rather than so much in all. */
    public boolean rate() {
        return base.contains("/");
    }

    /** A total over a stretch as so much a day, where another figure is so much a day of it; and the other way round. */
    Quantity paced(Quantity wanted, Span over) {
        if (!over.duration() || over.open() || measure != Measure.TOTAL) {
            return this;
        }
        var days = Math.max(1, Duration.between(over.earliest(), over.latest()).toHours()) / 24.0;
        if (wanted.base.equals(base + DAILY)) {
            return times(1 / days, wanted.base);
        }
        return base.equals(wanted.base + DAILY) ? times(days, wanted.base) : this;
    }

    /** Whether that of a part is some of that of the whole: a number of things, and no share or move of a level. */
    boolean countable() {
        return !base.equals(PERCENT) && !base.equals(POINTS) && (measure != Measure.CHANGE || since == null);
    }

    /** Whether amounts of it add up, stretch by stretch. */
    boolean adds() {
        return amount() && countable() && !bare && !bound();
    }

    /** The unit of a difference between two such figures: shares differ by points. */
    String points() {
        return base.equals(PERCENT) ? POINTS : base;
    }

    /** The middle of its range. */
    double middle() {
        return (low + high) / 2;
    }

    /** At least so much. */
    Quantity orMore() {
        return between(low, Double.POSITIVE_INFINITY);
    }

    /** At most so much. */
    Quantity orLess() {
        return between(Double.NEGATIVE_INFINITY, high);
    }

    private Quantity between(double least, double most) {
        return new Quantity(
                least, most, base, measure, since, outOf, direction, approximate, bare, text, slack, strict);
    }

    /** The least that it promises: of an upper bound alone that bound. */
    double least() {
        return Double.isInfinite(low) ? high : low;
    }

    /** Whether two changes are counted from one baseline; a baseline not given is not the same as a given one. */
    public boolean sameBaseline(Quantity other) {
        return since == null ? other.since == null : since.equals(other.since);
    }

    /** The empty space between two ranges as a share of the larger inner edge; 0 when they touch, as written. A bound has no slack. */
    public double gap(Quantity other) {
        return space(bound() ? 0 : slack, bound() && !other.approximate ? 0 : other.slack, other);
    }

    /** The same with no room for what was rounded away: what was promised is promised to the letter. */
    double exactGap(Quantity other) {
        return space(0, 0, other);
    }

    private double space(double mine, double theirs, Quantity other) {
        var below = Math.min(high + mine, other.high + theirs);
        var above = Math.max(low - mine, other.low - theirs);
        return above <= below ? 0 : (above - below) / Math.max(Math.abs(above), Math.abs(below));
    }

    @Override
    public String toString() {
        return text;
    }
}
