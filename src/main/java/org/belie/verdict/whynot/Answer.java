package org.belie.verdict.whynot;

import java.util.List;
import org.belie.rules.RuleCard;

/**
 * Why one rule says nothing about a claim, or that it does.
 *
 * @param fired whether it says something about the claim
 * @param steps its conditions, up to the one that failed, on the way that came furthest; empty when it fired
 */
public record Answer(RuleCard rule, boolean fired, List<Step> steps) {

    /** How many conditions were met. */
    public long met() {
        return steps.stream().filter(s -> s.state() == Step.State.PASS).count();
    }

    /** How many constraints of the condition that failed do not hold on the nearest fact; many when there is no fact. */
    public long failed() {
        return steps.stream()
                .filter(s -> s.state() == Step.State.FAIL)
                .flatMap(s -> s.trials().stream())
                .mapToLong(t -> t.leaves().isEmpty() ? NO_FACT : t.failed())
                .min()
                .orElse(NO_FACT);
    }

    private static final long NO_FACT = 1000;
}
