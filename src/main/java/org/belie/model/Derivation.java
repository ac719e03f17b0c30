package org.belie.model;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The two halves of an observation that nobody made and that follows from others. */
final class Derivation {
    private Derivation() {}

    /** Said by all their sources, when the last was said, as sure as the least sure of them. */
    static Attribution attribution(Action change, List<Statement> from) {
        var last = from.get(from.size() - 1).attribution();
        var sources = from.stream().flatMap(s -> s.by().stream()).distinct().toList();
        var origins =
                from.stream().flatMap(s -> s.origins().stream()).distinct().toList();
        var cites = from.stream()
                .flatMap(s -> s.attribution().cites().stream())
                .distinct()
                .toList();
        var behind = new TreeSet<String>();
        from.forEach(s -> behind.addAll(s.attribution().behind()));
        var ids = from.stream().map(Statement::id).collect(Collectors.joining(","));
        return new Attribution(
                change.id() + "(" + ids + ")",
                sources,
                from.stream()
                        .map(Statement::said)
                        .max(Comparator.comparing(Span::latest))
                        .orElseThrow(),
                null,
                null,
                null,
                basis(from),
                from.stream()
                        .map(Derivation::certainty)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                from.stream()
                        .mapToInt(Statement::credibility)
                        .filter(c -> c < 6)
                        .max()
                        .orElse(6),
                cites,
                behind,
                origins,
                null,
                null,
                false,
                false,
                last.line());
    }

    /** Of one statement its own; of several deduced, unless that of one of them is unknown. */
    private static Basis basis(List<Statement> from) {
        if (from.size() == 1) {
            return from.get(0).basis();
        }
        return from.stream().anyMatch(s -> s.basis() == Basis.UNKNOWN) ? Basis.UNKNOWN : Basis.DEDUCED;
    }

    /** What rests on a judgement is no surer than probable. */
    private static Certainty certainty(Statement statement) {
        var own = statement.certainty();
        return statement instanceof Observation || own != Certainty.CERTAIN ? own : Certainty.PROBABLE;
    }

    /** The same thing, from the first time to the last; a stated change keeps its figure. */
    static Proposition proposition(Action change, List<Statement> from) {
        var first = from.get(0).proposition();
        var alone = from.size() == 1;
        var window = alone
                ? first.window()
                : Span.within(
                        first.window().earliest(),
                        from.get(from.size() - 1).window().latest());
        return new Proposition(
                first.actor(),
                change,
                first.object(),
                first.target(),
                first.place(),
                window,
                true,
                alone ? first.quantity() : between(change, first),
                alone ? first.polarity() : Polarity.AFFIRMED,
                first.extent());
    }

    private static Quantity between(Action change, Proposition first) {
        return new Quantity(
                0,
                Double.POSITIVE_INFINITY,
                first.quantity().base(),
                Measure.CHANGE,
                first.window(),
                null,
                change.trend(),
                false,
                true,
                change.id(),
                0,
                false);
    }
}
