package org.belie.model;

/**
 * The figure of a claim beside one that was seen, as far as that bears on the ground and time of the claim.
 *
 * @param wanted the figure that is claimed
 * @param got what was seen, in the unit of the claim: a bound where a part or another stretch of time was counted
 */
record Figures(Quantity wanted, Quantity got) {
    /** How a stretch of time that was counted lies to the one that is claimed. */
    enum Stretch {
        /** The same, or no stretch at all. */
        SAME,
        /** Less than is claimed: at least so much. */
        SHORTER,
        /** More than is claimed: at most so much. */
        LONGER,
        /** Some of it, and some time besides: nothing. */
        ACROSS
    }

    /** The two figures of a comparison, or null when they tell nothing of each other. */
    static Figures of(Comparison pair) {
        var wanted = pair.claim().quantity();
        var seen = paced(pair);
        if (wanted == null || wanted.bare() || seen == null || !wanted.comparable(seen, pair.sameBaseline())) {
            return null;
        }
        var got = bearing(seen.in(wanted), pair);
        return got == null ? null : new Figures(wanted, got);
    }

    private static Quantity paced(Comparison pair) {
        var seen = pair.seen().quantity();
        var wanted = pair.claim().quantity();
        return seen == null || wanted == null
                ? seen
                : seen.paced(wanted, pair.seen().window());
    }

    /**
     * A part is a lower bound of the whole; a longer time is an upper bound of a shorter one; a share of a part is neither. What
     * is said not to be is that figure and no other.
     */
    private static Quantity bearing(Quantity seen, Comparison pair) {
        if (!pair.seen().affirms()) {
            return seen;
        }
        var part = !pair.whole();
        var stretch = seen.amount() ? pair.stretch() : Stretch.SAME;
        if (seen.rate() && !(pair.claim() instanceof Intent) && pair.stretch() != Stretch.SAME) {
            return null;
        }
        if ((part && !seen.countable()) || stretch == Stretch.ACROSS || (part && stretch == Stretch.LONGER)) {
            return null;
        }
        if (part || (stretch == Stretch.SHORTER && !pair.seen().closing())) {
            return seen.orMore();
        }
        return stretch == Stretch.LONGER ? seen.orLess() : seen;
    }

    /** The empty space between them as a share of the larger; 0 when their ranges touch. */
    double gap() {
        return opposed() ? 1 : wanted.gap(got);
    }

    /** Whether either is a bound and what was seen may lie on both sides of it: that their ranges meet shows nothing then. */
    boolean open() {
        var inside = got.low() >= wanted.low() && got.high() <= wanted.high();
        return !inside && (got.bound() || (wanted.bound() && wanted.exactGap(got) == 0));
    }

    /** How far what was seen goes over the most that is claimed, as a share of it; 0 when it does not. */
    double excess() {
        return opposed() || Double.isInfinite(wanted.high())
                ? 0
                : Math.max(0, (got.low() - wanted.high()) / Math.max(Math.abs(wanted.high()), 1e-9));
    }

    /**
     * How far what was seen falls short of what is claimed, as a share of it.
     *
     * @param trend that of the claimed act
     * @param ceiling whether the claim is of no more than so much
     */
    double shortfall(Direction trend, boolean ceiling) {
        if (opposed()) {
            return 1;
        }
        if (wanted.measure() == Measure.LEVEL && trend == null && !wanted.bound()) {
            return open() ? 1 : wanted.exactGap(got);
        }
        var down = wanted.measure() == Measure.LEVEL && trend == Direction.DOWN;
        return down || ceiling ? missing(got.high(), wanted.high()) : missing(-got.low(), -wanted.least());
    }

    /** How far even the most that was seen falls short of the least that is claimed, as a share of it; 0 where it may reach it. */
    double shortAtBest() {
        return opposed() || Double.isInfinite(got.high()) ? 0 : missing(-got.high(), -wanted.least());
    }

    /** How far a figure lies above one that it should not exceed, as a share of that. */
    private static double missing(double got, double most) {
        if (got <= most) {
            return 0;
        }
        return most == 0 || Double.isInfinite(got) ? 1 : Math.min(1, (got - most) / Math.abs(most));
    }

    /** Whether the one goes up and the other down. */
    boolean opposed() {
        return wanted.measure() == Measure.CHANGE && wanted.direction() != got.direction();
    }
}
