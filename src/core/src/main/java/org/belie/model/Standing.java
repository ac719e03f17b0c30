package org.belie.model;

import java.util.Collection;
import java.util.Comparator;

/**
 * The outcome that outranks the others proposed for a claim.
 *
 * @param rule the rule that proposed it, whose {@code @says} is the headline
 */
public record Standing(Statement claim, Outcome outcome, String rule) {
    public Standing {
        Concluded.of(claim, outcome, rule);
    }

    /** Picks from at least one candidate; outcomes rank in the order of {@code precedence}, those not in it last. */
    public Standing(Statement claim, Collection<?> candidates, Precedence precedence) {
        this(claim, best(candidates, precedence));
    }

    private Standing(Statement claim, Candidate best) {
        this(claim, best.outcome(), best.rule());
    }

    private static Candidate best(Collection<?> candidates, Precedence precedence) {
        return candidates.stream()
                .map(Candidate.class::cast)
                .min(Comparator.comparingInt((Candidate c) -> precedence.rank(c.outcome()))
                        .thenComparing(Candidate::rule))
                .orElseThrow();
    }
}
