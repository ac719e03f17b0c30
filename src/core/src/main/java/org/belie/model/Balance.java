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
 * @param corroborated those that are weak by themselves and weigh moderately together
 */
public record Balance(Statement claim, List<Weight> weights, Set<Weight> contested, Set<Weight> corroborated) {
    private static final Comparator<Weight> ORDER = Comparator.comparing(Weight::force)
            .reversed()
            .thenComparing(w -> w.seen().id())
            .thenComparing(w -> w.finding().rule());

    public Balance {
        Concluded.of(claim);
        weights = List.copyOf(weights);
        contested = Set.copyOf(contested);
        corroborated = Set.copyOf(corroborated);
    }

    /** Collects the evidence on a claim in whatever order it came, without what was overtaken. */
    public Balance(
            Statement claim,
            Collection<?> weights,
            Collection<?> overtaken,
            Collection<?> contested,
            Collection<?> corroborated) {
        this(
                claim,
                standing(weights, overtaken),
                contested.stream().map(c -> ((Contested) c).weight()).collect(Collectors.toSet()),
                corroborated.stream().map(c -> ((Corroborated) c).weight()).collect(Collectors.toSet()));
    }

    private static List<Weight> standing(Collection<?> weights, Collection<?> overtaken) {
        var gone = overtaken.stream().map(o -> ((Overtaken) o).weight()).collect(Collectors.toSet());
        return weights.stream()
                .map(Weight.class::cast)
                .filter(w -> !gone.contains(w))
                .sorted(ORDER)
                .toList();
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
        var claim = weight.claim();
        return claim instanceof Intent
                && !claim.keptByNotDoing()
                && weight.pair().bond() == Bond.FULFILS
                && !weight.seen().affirms();
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

    /** The engine hashes each balance that comes and goes while the evidence comes in: what differs is mostly how much there is. */
    @Override
    public int hashCode() {
        return 31 * claim.hashCode() + weights.size();
    }

    private int press(Weight weight) {
        if (contested.contains(weight)) {
            return 1;
        }
        var alone = weight.force().ordinal() + 1;
        return corroborated.contains(weight) ? Math.max(2, alone) : alone;
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
