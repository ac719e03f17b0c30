package org.belie.verdict.why;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.belie.model.Balance;
import org.belie.model.Candidate;
import org.belie.model.Comparison;
import org.belie.model.Contested;
import org.belie.model.Corroborated;
import org.belie.model.Overtaken;
import org.belie.model.Standing;
import org.belie.model.Statement;
import org.belie.model.Verdict;
import org.belie.model.Weight;

/**
 * Why facts hold, told as an analyst would: bookkeeping is folded into what it keeps the books of. A verdict speaks with the
 * sentence of the outcome that stands, evidence is shown with what it weighs, a rise rests on its figures. At
 * {@link Detail#LONG} nothing is folded.
 */
final class Folds {
    private final Reasons reasons;
    private final Detail detail;

    Folds(Reasons reasons, Detail detail) {
        this.reasons = reasons;
        this.detail = detail;
    }

    Kind kind(Object fact) {
        return reasons.kind(fact);
    }

    /** What a reader takes a fact for: weighed evidence for the evidence. */
    Kind shown(Object fact) {
        return fact instanceof Weight weight && !within(fact).isEmpty() ? kind(weight.finding()) : kind(fact);
    }

    Reason of(Object fact) {
        if (detail == Detail.LONG) {
            return reasons.of(fact);
        }
        var inside = within(fact);
        if (!inside.isEmpty()) {
            return inTheWordsOf(inside.get(inside.size() - 1), fact, inside);
        }
        if (fact instanceof Balance balance) {
            return balance(balance);
        }
        if (fact instanceof Comparison pair) {
            return comparison(pair);
        }
        return fact instanceof Statement statement && statement.derived() ? derived(statement) : reasons.of(fact);
    }

    /** What is folded into a fact and shown under its number; the last of it has the word. */
    List<Object> within(Object fact) {
        if (detail == Detail.LONG) {
            return List.of();
        }
        if (fact instanceof Verdict verdict) {
            var standing = new Standing(verdict.claim(), verdict.outcome(), verdict.rule());
            return concluded(standing, candidate(standing));
        }
        if (fact instanceof Standing standing) {
            return concluded(candidate(standing));
        }
        return fact instanceof Weight weight ? concluded(weight.finding()) : List.of();
    }

    private static Candidate candidate(Standing standing) {
        return new Candidate(standing.rule(), standing.claim(), standing.outcome());
    }

    /** An analyst's own rules may conclude a verdict without the steps of the shipped ones. */
    private List<Object> concluded(Object... facts) {
        return Stream.of(facts).allMatch(f -> !reasons.of(f).ways().isEmpty()) ? List.of(facts) : List.of();
    }

    private Reason inTheWordsOf(Object speaker, Object fact, List<Object> inside) {
        var further = new LinkedHashSet<Object>();
        Stream.concat(inside.stream().filter(f -> f != speaker), Stream.of(fact))
                .forEach(f -> reasons.of(f).ways().forEach(w -> further.addAll(w.premises())));
        inside.forEach(further::remove);
        return new Reason(reasons.of(speaker).ways(), List.copyOf(further));
    }

    private static boolean setsApart(Object fact) {
        return fact instanceof Overtaken || fact instanceof Contested || fact instanceof Corroborated;
    }

    /** What stands, heaviest first, then what was overtaken together with what overtook it, and what is contested or borne out. */
    private Reason balance(Balance balance) {
        var ways = reasons.of(balance).ways().stream()
                .map(way -> {
                    var premises = Reasons.sorted(balance.weights());
                    way.premises().stream().filter(Folds::setsApart).forEach(premises::add);
                    return way.with(premises);
                })
                .toList();
        return new Reason(ways, List.of());
    }

    /** A comparison stands below the claim that it is of, and need not refer to it. */
    private Reason comparison(Comparison pair) {
        var ways = reasons.of(pair).ways().stream()
                .map(way -> way.with(way.premises().stream()
                        .filter(p -> !p.equals(pair.claim()))
                        .toList()))
                .toList();
        return new Reason(ways, List.of());
    }

    /** What was derived from figures rests on those, not on all others of their series. */
    private Reason derived(Statement statement) {
        var ways = new ArrayList<Way>();
        for (var way : reasons.of(statement).ways()) {
            var numbers = way.premises().stream().filter(p -> reasons.kind(p) == Kind.PARAMETER);
            var shown = way.with(
                    Stream.concat(numbers, statement.restsOn().stream()).toList());
            if (ways.stream().noneMatch(shown::reads)) {
                ways.add(shown);
            }
        }
        return new Reason(ways, List.of());
    }
}
