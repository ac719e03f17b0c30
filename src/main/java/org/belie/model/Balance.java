package org.belie.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All the evidence on one claim, both sides in the open.
 *
 * @param weights heaviest first, then by statement and rule
 * @param contested those of them that are word against word: they weigh no more than weakly here, whatever their force
 */
public record Balance(Statement claim, List<Weight> weights, Set<Weight> contested) {
    private static final Comparator<Weight> ORDER = Comparator.comparing(Weight::force)
            .reversed()
            .thenComparing(w -> w.seen().id())
            .thenComparing(w -> w.finding().rule());

    public Balance {
        weights = List.copyOf(weights);
        contested = Set.copyOf(contested);
    }

    /** Collects the evidence on a claim in whatever order it came, without what was overtaken. */
    public Balance(Statement claim, Collection<?> weights, Collection<?> overtaken, Collection<?> contested) {
        this(
                claim,
                weights.stream()
                        .map(Weight.class::cast)
                        .filter(w -> stands(w, overtaken))
                        .sorted(ORDER)
                        .toList(),
                contested.stream().map(c -> ((Contested) c).weight()).collect(Collectors.toSet()));
    }

    private static boolean stands(Weight weight, Collection<?> overtaken) {
        return overtaken.stream().noneMatch(o -> ((Overtaken) o).weight().equals(weight));
    }

    /** The heaviest evidence for: 0 none, 1 weak, 2 moderate, 3 strong. */
    public int pro() {
        return heaviest(Weight::supports);
    }

    /** The heaviest evidence against, on the same scale. */
    public int con() {
        return heaviest(w -> !w.supports());
    }

    /** The same without reports that a promised act was not done, which is not yet its opposite. */
    public int contrary() {
        return heaviest(w -> !w.supports() && !leftUndone(w));
    }

    private static boolean leftUndone(Weight weight) {
        return weight.claim() instanceof Intent pledge && !pledge.keptByNotDoing() && weight.notYet();
    }

    /** The heaviest evidence for the whole of the claim, on the same scale. */
    public int whole() {
        return heaviest(w -> w.supports() && w.partial().isEmpty() && w.pair().bond() != Bond.PREPARES);
    }

    /** The heaviest evidence for a part of the claim, on the same scale. */
    public int part() {
        return heaviest(w -> w.supports() && !w.partial().isEmpty() && w.pair().bond() != Bond.PREPARES);
    }

    /** The heaviest evidence of steps towards the claim, on the same scale. */
    public int steps() {
        return heaviest(w -> w.supports() && w.pair().bond() == Bond.PREPARES);
    }

    private int heaviest(Predicate<Weight> which) {
        var most = 0;
        for (var weight : weights) {
            most = which.test(weight) ? Math.max(most, press(weight)) : most;
        }
        return most;
    }

    private int press(Weight weight) {
        return contested.contains(weight) ? 1 : weight.force().ordinal() + 1;
    }

    /** Whether all that speaks for it comes from the actor's own side or the claim's. */
    public boolean ownSideOnly() {
        return weights.stream().filter(Weight::supports).noneMatch(w -> w.pair().independent());
    }

    /** How many independent origins of known lineage stand behind the evidence for. */
    public int originsFor() {
        return origins(true);
    }

    /** How many independent origins of known lineage stand behind the evidence against. */
    public int originsAgainst() {
        return origins(false);
    }

    /** Sources that side with each other count once; weak evidence, and what nobody can trace or judge, counts as none. */
    private int origins(boolean supports) {
        var apart = new ArrayList<Source>();
        for (var weight : weights) {
            if (weight.supports() == supports && raises(weight)) {
                for (var statement : ground(weight.seen())) {
                    if (statement.lineageKnown()) {
                        statement.origins().stream()
                                .filter(Balance::judged)
                                .filter(o -> apart.stream().noneMatch(o::sides))
                                .forEach(apart::add);
                    }
                }
            }
        }
        return apart.size();
    }

    /** Weak, partial or preparatory evidence, or that of the claim's own side, makes nothing surer, but an admission does. */
    private static boolean raises(Weight weight) {
        return weight.force() != Force.WEAK
                && weight.partial().isEmpty()
                && weight.pair().bond() != Bond.PREPARES
                && (!weight.supports() || weight.pair().independent());
    }

    /** A source that is unreliable or that nobody can judge raises no confidence. */
    private static boolean judged(Source origin) {
        return origin.reliability().compareTo(Reliability.C) <= 0;
    }

    private static List<Statement> ground(Statement seen) {
        return seen.restsOn().isEmpty() ? List.of(seen) : seen.restsOn();
    }
}
