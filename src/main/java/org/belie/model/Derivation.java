package org.belie.model;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The two halves of an observation that nobody made and that follows from others. */
final class Derivation {
    private Derivation() {}

    static Attribution attribution(Action change, Statement stated) {
        return attribution(change.id() + ids(List.of(stated), ""), List.of(stated));
    }

    /** A baseline that is the claim's, and not the time of the first level, is part of the name: other claims have others. */
    static Attribution attribution(Action change, Course course) {
        var since = course.since() == null ? "" : " since " + course.since();
        return attribution(change.id() + ids(course.witnesses(), since), course.witnesses());
    }

    static Attribution attribution(Sum sum) {
        return attribution("sum" + ids(sum.parts(), ""), sum.parts());
    }

    private static String ids(List<Statement> from, String more) {
        return "(" + from.stream().map(Statement::id).collect(Collectors.joining(",")) + more + ")";
    }

    /** Said by all their sources, when the last was said, as sure as the least sure of them. */
    private static Attribution attribution(String id, List<Statement> from) {
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
        return new Attribution(
                id,
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

    /** The same thing; a stated change keeps its figure and time. */
    static Proposition proposition(Action change, Statement stated) {
        var said = stated.proposition();
        return like(said, change, said.window(), said.quantity(), said.polarity());
    }

    /** The same thing, from the first time to the last, or from the claim's baseline on. */
    static Proposition proposition(Action change, Course course) {
        var first = course.first().get(0);
        var last = course.last().get(0).window();
        var start = course.since() == null ? first.window().earliest() : course.since().earliest();
        var named = course.since() != null && course.claim().quantity() != null && course.claim().quantity().since() != null;
        var window = named ? last : Span.within(start, last.latest());
        return like(first.proposition(), change, window, course.size(change.trend()), Polarity.AFFIRMED);
    }

    /** The same act, over all the time of its parts. */
    static Proposition proposition(Sum sum) {
        var first = sum.parts().get(0).proposition();
        return like(first, first.action(), sum.window(), sum.quantity(), Polarity.AFFIRMED);
    }

    private static Proposition like(Proposition said, Action action, Span window, Quantity quantity, Polarity polarity) {
        return new Proposition(
                said.actor(),
                action,
                said.object(),
                said.target(),
                said.place(),
                window,
                true,
                quantity,
                polarity,
                said.extent());
    }
}
