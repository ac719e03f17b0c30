package org.belie.model;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How a level went while a claim ran: from the first to the last level certainly inside the claim's window.
 *
 * @param first every level of the earliest time
 * @param last every level of the latest time, empty when there is one time only
 */
public record Course(Statement claim, List<Statement> first, List<Statement> last) {
    public Course {
        Concluded.of(claim);
        first = List.copyOf(first);
        last = List.copyOf(last);
    }

    /** The course of a tally while a claim ran. */
    public Course(Statement claim, Tally tally) {
        this(claim, tally.levels().stream().filter(inside(claim)).toList());
    }

    private Course(Statement claim, List<Statement> levels) {
        this(
                claim,
                levels.stream()
                        .filter(s -> s.window().equals(levels.get(0).window()))
                        .toList(),
                levels.stream()
                        .filter(s ->
                                s.window().equals(levels.get(levels.size() - 1).window()))
                        .filter(s -> s.window().timing(levels.get(0).window()) == Timing.AFTER)
                        .toList());
    }

    private static Predicate<Statement> inside(Statement claim) {
        return s -> s.window().timing(claim.window()) == Timing.INSIDE;
    }

    /** The levels that the change rests on, oldest first. */
    public List<Statement> witnesses() {
        return Stream.concat(first.stream(), last.stream()).toList();
    }

    /** The change from first to last as a share of the first; 0 when there is none or the ranges touch. */
    public double change() {
        if (last.isEmpty()) {
            return 0;
        }
        var before = range(first);
        var after = range(last);
        var apart = after[0] > before[1] || after[1] < before[0];
        return apart ? (middle(after) - middle(before)) / Math.abs(middle(before)) : 0;
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
