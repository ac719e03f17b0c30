package org.belie.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What is concluded of a claim.
 *
 * @param rule the rule that proposed the outcome, whose {@code @says} is the headline
 * @param ceilings every reason that holds the confidence down, lowest first
 */
public record Verdict(
        Statement claim, Outcome outcome, Confidence confidence, Lean lean, String rule, List<Ceiling> ceilings) {
    public Verdict {
        ceilings = List.copyOf(ceilings);
    }

    /** Puts together what stands, how the evidence leans and how sure it can be. */
    public Verdict(Standing standing, Balance balance, Collection<?> ceilings) {
        this(standing, balance, sorted(ceilings));
    }

    private Verdict(Standing standing, Balance balance, List<Ceiling> ceilings) {
        this(
                standing.claim(),
                standing.outcome(),
                ceilings.isEmpty() ? Confidence.HIGH : ceilings.get(0).confidence(),
                lean(balance),
                standing.rule(),
                ceilings);
    }

    private static List<Ceiling> sorted(Collection<?> ceilings) {
        return ceilings.stream()
                .map(Ceiling.class::cast)
                .sorted(Comparator.comparing(Ceiling::confidence).thenComparing(Ceiling::rule))
                .toList();
    }

    private static Lean lean(Balance balance) {
        if (balance.pro() == balance.con()) {
            return Lean.NONE;
        }
        return balance.pro() > balance.con() ? Lean.FOR : Lean.AGAINST;
    }
}
