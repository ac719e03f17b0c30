package org.belie.rules.lint.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a value can be, as far as constraints say: one of some words, none of others, or a number between two.
 *
 * @param among null when they name none that it must be
 */
record Range(Set<String> among, Set<String> not, double low, boolean above, double high, boolean below) {
    static final Range ANY =
            new Range(null, Set.of(), Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false);

    static Range among(Collection<String> words) {
        return new Range(new TreeSet<>(words), Set.of(), ANY.low, false, ANY.high, false);
    }

    static Range not(String word) {
        return new Range(null, Set.of(word), ANY.low, false, ANY.high, false);
    }

    static Range number(double number) {
        return new Range(null, Set.of(), number, false, number, false);
    }

    /**
     * Greater than a number.
     *
     * @param strictly and not equal to it
     */
    static Range from(double low, boolean strictly) {
        return new Range(null, Set.of(), low, strictly, ANY.high, false);
    }

    /**
     * Less than a number.
     *
     * @param strictly and not equal to it
     */
    static Range to(double high, boolean strictly) {
        return new Range(null, Set.of(), ANY.low, false, high, strictly);
    }

    /** What satisfies both. */
    Range and(Range other) {
        var both = among == null ? other.among : other.among == null ? among : common(among, other.among);
        var neither = new HashSet<>(not);
        neither.addAll(other.not);
        var lower = low > other.low || low == other.low && above ? this : other;
        var upper = high < other.high || high == other.high && below ? this : other;
        return new Range(both, neither, lower.low, lower.above, upper.high, upper.below);
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        var common = new TreeSet<>(one);
        common.retainAll(other);
        return common;
    }

    /** What satisfies either; anything when that cannot be said in words. */
    Range or(Range other) {
        if (among == null || other.among == null) {
            return ANY;
        }
        var either = new TreeSet<>(among);
        either.addAll(other.among);
        return among(either);
    }

    /** Whether nothing satisfies it. */
    boolean empty() {
        return among != null && not.containsAll(among) || low > high || low == high && (above || below);
    }
}
