package org.belie.verdict.flip;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.belie.model.Attribution;
import org.belie.model.Hypothesis;
import org.belie.model.Reliability;
import org.belie.model.Source;
import org.belie.model.Span;
import org.belie.model.Statement;

/** The statements of a matter as they would be if something about them were otherwise. */
public final class Supposed {
    private Supposed() {}

    /**
     * As if some had never been made: what a date before they were made shows ({@code bundle.AsOfView}), at the same date of
     * judgement. What others say of such a statement keeps its meaning:
     *
     * <ul>
     *   <li>{@code cites}: whoever took its content over still did, from the same first asserters. That a report is dropped makes
     *       nobody else the origin; to drop the copies too is another set, which is tried.
     *   <li>{@code replaces}: what it replaced stands again; what replaces it still stands, with nothing before it.
     *   <li>{@code after}: an event that nobody speaks of has not ended, so what waits for it has no window yet.
     *   <li>{@code if}, {@code unless}: the words of the promise still name the condition, so it stays as a question that nobody
     *       answers. Without this, the promise would bind as if it had never been conditional.
     * </ul>
     */
    public static List<Statement> without(List<Statement> all, Collection<Statement> gone) {
        return all.stream()
                .filter(s -> !gone.contains(s) || s.condition())
                .map(s -> gone.contains(s) ? asked(s) : s)
                .toList();
    }

    private static Statement asked(Statement condition) {
        var was = condition.attribution();
        var nobody = new Attribution(
                was.id(),
                List.of(),
                Span.ALWAYS,
                null,
                null,
                null,
                was.basis(),
                was.certainty(),
                was.credibility(),
                List.of(),
                new TreeSet<>(),
                List.of(),
                null,
                was.note(),
                false,
                true,
                was.line());
        return condition instanceof Hypothesis joined
                ? joined.with(nobody)
                : new Hypothesis(nobody, condition.proposition(), null, List.of());
    }

    /** As if a source had another grade, wherever it speaks or is the origin. */
    public static List<Statement> graded(List<Statement> all, Source source, Reliability grade) {
        var other = new Source(source.id(), source.name(), source.kind(), grade, source.affiliation());
        UnaryOperator<Source> swap = s -> s.equals(source) ? other : s;
        return all.stream()
                .map(s -> s.with(like(s.attribution(), swap, s.credibility())))
                .toList();
    }

    /** As if what a statement says had been found more or less credible. */
    static List<Statement> credited(List<Statement> all, Statement statement, int credibility) {
        return all.stream()
                .map(s ->
                        s.equals(statement) ? s.with(like(s.attribution(), UnaryOperator.identity(), credibility)) : s)
                .toList();
    }

    private static Attribution like(Attribution was, UnaryOperator<Source> sources, int credibility) {
        return new Attribution(
                was.id(),
                was.by().stream().map(sources).toList(),
                was.said(),
                was.quote(),
                was.in(),
                was.via(),
                was.through() == null ? null : sources.apply(was.through()),
                was.basis(),
                was.certainty(),
                credibility,
                was.cites(),
                was.behind(),
                was.origins().stream().map(sources).toList(),
                was.replaces(),
                was.readings(),
                was.note(),
                was.judged(),
                was.condition(),
                was.line());
    }
}
