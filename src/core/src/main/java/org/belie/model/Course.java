package org.belie.model;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How a level went while a claim ran: from the baseline that the claim names, or else from its eve or the first level certainly
 * inside its window, to the last level certainly inside.
 *
 * @param first every level of the earliest time
 * @param last every level of the latest time, empty when there is one time only
 * @param since the baseline as the claim has it; null where the first level was counted inside its window
 */
public record Course(Statement claim, List<Statement> first, List<Statement> last, Span since) {
    public Course {
        Concluded.of(claim);
        first = List.copyOf(first);
        last = List.copyOf(last);
    }

    /**
     * The course of a tally while a claim ran; a level that many days from the baseline is one of it.
     *
     * @param early how much older than a promise its first level may be, as a share of the time from the promise to the last
     */
    public Course(Statement claim, Tally tally, double days, double early) {
        this(claim, inside(claim, tally), tally.levels(), days, early);
    }

    private Course(Statement claim, List<Statement> inside, List<Statement> all, double days, double early) {
        this(claim, inside, inside.isEmpty() ? null : start(claim, inside.get(inside.size() - 1), all, days, early));
    }

    private Course(Statement claim, List<Statement> inside, Statement start) {
        this(
                claim,
                start == null
                        ? inside
                        : Stream.concat(Stream.of(start), inside.stream())
                                .distinct()
                                .toList(),
                start == null ? null : baseline(claim),
                null);
    }

    private Course(Statement claim, List<Statement> levels, Span since, Void ordered) {
        this(
                claim,
                levels.stream()
                        .filter(s -> s.window().equals(levels.get(0).window()))
                        .toList(),
                levels.stream()
                        .filter(s ->
                                s.window().equals(levels.get(levels.size() - 1).window()))
                        .filter(s -> s.window().timing(levels.get(0).window()) == Timing.AFTER)
                        .toList(),
                since);
    }

    private static List<Statement> inside(Statement claim, Tally tally) {
        return tally.levels().stream()
                .filter(s -> s.window().timing(claim.window()) == Timing.INSIDE)
                .toList();
    }

    /** From when a claim counts: the baseline that it names, or the day on which its time begins; null when it has neither. */
    static Span baseline(Statement claim) {
        if (named(claim)) {
            return claim.quantity().since();
        }
        var start = claim.window().earliest();
        return start.equals(Span.PAST) ? null : Span.within(start, start.plus(1, ChronoUnit.DAYS));
    }

    /** The last level at the claim's baseline, counted as long as the last inside, or null. */
    private static Statement start(Statement claim, Statement last, List<Statement> all, double days, double early) {
        var baseline = baseline(claim);
        Predicate<Statement> earlier = s -> last.window().timing(s.window()) == Timing.AFTER && alike(s, last);
        return baseline == null
                ? null
                : all.stream()
                        .filter(earlier.and(s -> near(claim, s.window(), last.window(), days, early)))
                        .max(Comparator.comparing((Statement s) -> s.window().equals(baseline))
                                .thenComparing(s -> s.window().latest())
                                .thenComparing(Statement::id))
                        .orElse(null);
    }

    /**
     * Within a few days of a baseline that is named, or of the start of a time that is past. A promise counts from when it is made:
     * what was counted before may have changed before, unless that is little beside the time that went by since.
     */
    private static boolean near(Statement claim, Span level, Span last, double days, double early) {
        var baseline = baseline(claim);
        var start = baseline.earliest();
        if (named(claim) || !claim.forward()) {
            return level.daysTo(baseline) <= days
                    && (named(claim) || level.earliest().isBefore(baseline.latest()));
        }
        return !level.earliest().isAfter(start)
                && Duration.between(level.earliest(), start).toHours()
                        <= early * Duration.between(start, last.latest()).toHours();
    }

    private static boolean named(Statement claim) {
        return claim.quantity() != null && claim.quantity().since() != null;
    }

    private static Duration length(Span span) {
        return Duration.between(span.earliest(), span.latest());
    }

    /** Amounts compare over stretches of one length only; months are. */
    private static boolean alike(Statement one, Statement other) {
        var mine = length(one.window()).toHours();
        var theirs = length(other.window()).toHours();
        return one.measuresLevel() || Math.abs(mine - theirs) * 10 <= Math.max(mine, theirs);
    }

    /** The levels that the change rests on, oldest first. */
    public List<Statement> witnesses() {
        return Stream.concat(first.stream(), last.stream()).toList();
    }

    /** Whether one and the same counted all of them. */
    public boolean oneCounter() {
        return witnesses().stream().map(Statement::by).distinct().count() == 1;
    }

    /** The change from first to last as a share of the first; 0 when there is none or the ranges touch, as they are written. */
    public double change() {
        if (last.isEmpty() || !alike(first.get(0), last.get(0))) {
            return 0;
        }
        var before = range(first);
        var after = range(last);
        var slack = slack();
        var apart = after[0] - slack > before[1] || after[1] + slack < before[0];
        return apart ? (middle(after) - middle(before)) / Math.abs(middle(before)) : 0;
    }

    /** How much it went up or down, of what it was at first. */
    Quantity size(Direction way) {
        var from = range(way == Direction.UP ? first : last);
        var to = range(way == Direction.UP ? last : first);
        var unit = first.get(0).quantity();
        var text = unit.text() + " to " + last.get(0).quantity().text();
        return new Quantity(
                to[0] - from[1],
                to[1] - from[0],
                unit.points(),
                Measure.CHANGE,
                since == null ? first.get(0).window() : since,
                Math.abs(middle(range(first))),
                way,
                witnesses().stream().anyMatch(s -> s.quantity().approximate()),
                false,
                text,
                slack(),
                false);
    }

    private double slack() {
        return first.get(0).quantity().slack()
                + (last.isEmpty() ? 0 : last.get(0).quantity().slack());
    }

    private static double[] range(List<Statement> levels) {
        return new double[] {
            levels.stream().mapToDouble(s -> s.quantity().low()).min().orElseThrow(),
            levels.stream().mapToDouble(s -> s.quantity().high()).max().orElseThrow()
        };
    }

    private static double middle(double[] range) {
        return (range[0] + range[1]) / 2;
    }
}
