package org.belie.bundle;

import java.util.Objects;
import java.util.stream.Stream;

/** A figure as it is given: one value, or bounds that include ({@code min}, {@code max}) or exclude what they name. */
record Range(Double value, Double min, Double max, Double above, Double below) {
    /** What contradicts itself, or null. */
    String wrong() {
        if (value != null && given() > 1) {
            return "a `value` stands alone, without `min`, `max`, `above` or `below`";
        }
        if (min != null && above != null) {
            return "`min` and `above` are both lower bounds";
        }
        if (max != null && below != null) {
            return "`max` and `below` are both upper bounds";
        }
        return low(1) > high(1) ? "the lower bound is above the upper one" : null;
    }

    long given() {
        return Stream.of(value, min, max, above, below).filter(Objects::nonNull).count();
    }

    /** Whether it leaves out the bound that it names. */
    boolean strict() {
        return above != null || below != null;
    }

    /** Whether there is no figure at all. */
    boolean none() {
        return given() == 0;
    }

    boolean negative() {
        return !none() && high(1) <= 0 && low(1) < 0;
    }

    /** Whether it may be above zero and below it. */
    boolean straddles() {
        return !none() && low(1) < 0 && high(1) > 0 && !Double.isInfinite(low(1));
    }

    /** Its other side of zero. */
    Range mirrored() {
        return new Range(minus(value), minus(max), minus(min), minus(below), minus(above));
    }

    private static Double minus(Double figure) {
        return figure == null ? null : Double.valueOf(0 - figure);
    }

    /** The least it can be, in units of that factor. */
    double low(double factor) {
        if (above != null) {
            return Math.nextUp(above * factor);
        }
        var low = value == null ? min : value;
        return low == null ? Double.NEGATIVE_INFINITY : low * factor;
    }

    /** The most it can be, in units of that factor. */
    double high(double factor) {
        if (below != null) {
            return Math.nextDown(below * factor);
        }
        var high = value == null ? max : value;
        return high == null ? Double.POSITIVE_INFINITY : high * factor;
    }
}
