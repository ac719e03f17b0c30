package org.belie.model;

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
        String text) {

    /** A lower or an upper bound alone, from which no rise or fall can be read. */
    public boolean bound() {
        return Double.isInfinite(low) || Double.isInfinite(high);
    }

    /** Whether this figure can be set beside another: same base unit and measure, and the same baseline if a change. */
    public boolean comparable(Quantity other) {
        return !bare
                && !other.bare
                && measure == other.measure
                && base.equals(other.base)
                && (measure != Measure.CHANGE || sameBaseline(other));
    }

    /** Whether two changes are counted from one baseline; a baseline not given is not the same as a given one. */
    public boolean sameBaseline(Quantity other) {
        return since == null ? other.since == null : since.equals(other.since);
    }

    /** The empty space between two ranges as a share of the larger inner edge; 0 when they overlap. */
    public double gap(Quantity other) {
        var below = Math.min(high, other.high);
        var above = Math.max(low, other.low);
        return above <= below ? 0 : (above - below) / Math.max(Math.abs(above), Math.abs(below));
    }

    @Override
    public String toString() {
        return text;
    }
}
