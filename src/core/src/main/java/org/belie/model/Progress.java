package org.belie.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How far a promise has come by the end of a count, beside how much of its time had gone by then.
 *
 * @param done the share of the promised figure that was counted, or the share of the way from the first level to the promised one
 * @param gone the share of the time
 */
public record Progress(double done, double gone) {
    /** What was done of what the time gone by asks for, if it were done evenly. */
    public double pace() {
        return done / gone;
    }

    /** The progress that a comparison tells of; null where it tells none, as a count does that begins later than the promise. */
    static Progress of(Comparison pair) {
        var wanted = pair.claim().quantity();
        if (!(pair.claim() instanceof Intent pledge) || pledge.deadline() == null || wanted == null || wanted.bare()) {
            return null;
        }
        if (!pledge.affirms() || !pair.seen().affirms() || pair.ceilingClaimed()) {
            return null;
        }
        return wanted.measure() == Measure.LEVEL ? ofLevels(pledge, pair.seen()) : ofAmounts(pledge, pair);
    }

    private static Progress ofAmounts(Intent pledge, Comparison pair) {
        var figures = Figures.of(pair);
        var wanted = pledge.quantity();
        var start = wanted.since() == null
                ? pledge.window().earliest()
                : wanted.since().latest();
        var counted = pair.seen().window();
        var fromTheStart = wanted.since() != null || !counted.earliest().isAfter(start.plus(Duration.ofDays(1)));
        return figures == null || figures.opposed() || !fromTheStart || wanted.least() <= 0
                ? null
                : by(figures.got().low() / wanted.least(), start, counted.latest(), pledge.deadline());
    }

    /** From the first level to the last one of a rise or fall, on the way to the level that was promised. */
    private static Progress ofLevels(Intent pledge, Statement move) {
        var levels = move.restsOn();
        if (levels.size() < 2 || pledge.trend() == null) {
            return null;
        }
        var start = levels.get(0);
        var end = levels.get(levels.size() - 1);
        var wanted = pledge.quantity();
        var from = start.quantity().in(wanted);
        var to = end.quantity().in(wanted);
        if (from == null || to == null || from.bound() || to.bound()) {
            return null;
        }
        var target = pledge.trend() == Direction.DOWN ? wanted.high() : wanted.least();
        var way = target - from.middle();
        return way == 0
                ? null
                : by(
                        (to.middle() - from.middle()) / way,
                        start.window().latest(),
                        end.window().latest(),
                        pledge.deadline());
    }

    private static Progress by(double done, Instant start, Instant end, Instant deadline) {
        var gone = (double) Duration.between(start, end).toHours();
        var all = Duration.between(start, deadline).toHours();
        return gone <= 0 || all <= 0 || Double.isInfinite(done) ? null : new Progress(done, gone / all);
    }

    /** "10 % done when 50 % of the time had gone". */
    @Override
    public String toString() {
        return Math.round(100 * done) + " % done when " + Math.round(100 * gone) + " % of the time had gone";
    }
}
