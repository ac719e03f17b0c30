package org.belie.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Amounts of one thing by one counter that add up: those of stretches inside a claim's time of which no two overlap, as much of
 * that time as can be had.
 *
 * @param parts oldest first; empty when fewer than two add up
 */
public record Sum(Statement claim, List<Statement> parts) {
    public Sum {
        parts = List.copyOf(parts);
    }

    /** What of a tally adds up while a claim ran. */
    public Sum(Statement claim, Tally tally) {
        this(claim, apart(claim, tally));
    }

    private static List<Statement> apart(Statement claim, Tally tally) {
        var best = new TreeMap<Instant, Chain>();
        tally.levels().stream()
                .filter(s -> s.window().timing(claim.window()) == Timing.INSIDE)
                .sorted(Comparator.comparing((Statement s) -> s.window().latest()).thenComparing(Statement::id))
                .forEach(part -> extend(best, part));
        var longest = best.isEmpty() ? null : best.lastEntry().getValue();
        return longest == null || longest.before() == null ? List.of() : longest.parts();
    }

    /** Keeps, by the time up to which it reaches, the chain of parts that covers most. */
    private static void extend(TreeMap<Instant, Chain> best, Statement part) {
        var window = part.window();
        var before = best.floorEntry(window.earliest());
        var chain = new Chain(part, before == null ? null : before.getValue());
        var longest = best.floorEntry(window.latest());
        if (longest == null || chain.covered().compareTo(longest.getValue().covered()) > 0) {
            best.put(window.latest(), chain);
        }
    }

    /** A part and the best chain that ends before it. */
    private record Chain(Statement part, Chain before, Duration covered) {
        Chain(Statement part, Chain before) {
            this(
                    part,
                    before,
                    Duration.between(part.window().earliest(), part.window().latest())
                            .plus(before == null ? Duration.ZERO : before.covered()));
        }

        List<Statement> parts() {
            var parts = new ArrayList<Statement>();
            for (var chain = this; chain != null; chain = chain.before()) {
                parts.add(0, chain.part());
            }
            return parts;
        }
    }

    /** From the first to the last. */
    Span window() {
        return Span.between(
                parts.get(0).window(), parts.get(parts.size() - 1).window());
    }

    /** All of them together: at least so much where they leave time out. */
    Quantity quantity() {
        var figures = parts.stream().map(Statement::quantity).toList();
        var one = figures.get(0);
        var all = new Quantity(
                figures.stream().mapToDouble(Quantity::low).sum(),
                figures.stream().mapToDouble(Quantity::high).sum(),
                one.base(),
                one.measure(),
                null,
                null,
                one.direction(),
                figures.stream().anyMatch(Quantity::approximate),
                false,
                String.join(" + ", figures.stream().map(Quantity::text).toList()),
                figures.stream().mapToDouble(Quantity::slack).sum(),
                false);
        return gaps() ? all.orMore() : all;
    }

    private boolean gaps() {
        for (var i = 1; i < parts.size(); i++) {
            if (parts.get(i - 1).window().latest().isBefore(parts.get(i).window().earliest())) {
                return true;
            }
        }
        return false;
    }
}
