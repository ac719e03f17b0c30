package org.belie.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.kie.api.definition.rule.Rule;

/**
 * What is concluded of a claim.
 *
 * @param rule the rule that proposed the outcome, whose {@code @says} is the headline
 * @param ceilings every reason that holds the confidence down, lowest first
 * @param qualifiers what has to be said beside the outcome, in the order in which a headline says it
 */
public record Verdict(
        Statement claim,
        Outcome outcome,
        Confidence confidence,
        Lean lean,
        String rule,
        List<Ceiling> ceilings,
        List<Qualifier> qualifiers) {
    public Verdict {
        ceilings = List.copyOf(ceilings);
        qualifiers = List.copyOf(qualifiers);
    }

    /** Puts together what stands, how the evidence leans, how sure it can be and what has to be said beside it. */
    public Verdict(Standing standing, Balance balance, Collection<?> ceilings, Collection<?> qualifiers) {
        this(standing, balance, sorted(ceilings), Qualifier.sorted(qualifiers));
    }

    /** Concludes of a hypothesis about another claim, no surer than that claim's own verdict. */
    public Verdict(Rule rule, Hypothesis about, Outcome outcome, Collection<?> ceilings) {
        this(about, outcome, lowest(sorted(ceilings)), Lean.NONE, Finding.id(rule), sorted(ceilings), List.of());
    }

    private Verdict(Standing standing, Balance balance, List<Ceiling> ceilings, List<Qualifier> qualifiers) {
        this(
                standing.claim(),
                standing.outcome(),
                lowest(ceilings),
                lean(balance),
                standing.rule(),
                ceilings,
                qualifiers);
    }

    private static List<Ceiling> sorted(Collection<?> ceilings) {
        return ceilings.stream()
                .map(Ceiling.class::cast)
                .sorted(Comparator.comparing(Ceiling::confidence).thenComparing(Ceiling::rule))
                .toList();
    }

    private static Confidence lowest(List<Ceiling> sorted) {
        return sorted.isEmpty() ? Confidence.HIGH : sorted.get(0).confidence();
    }

    private static Lean lean(Balance balance) {
        if (balance.pro() == balance.con()) {
            return Lean.NONE;
        }
        return balance.pro() > balance.con() ? Lean.FOR : Lean.AGAINST;
    }
}
