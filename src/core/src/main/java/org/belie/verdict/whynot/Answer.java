package org.belie.verdict.whynot;

import java.util.List;
import org.belie.model.Observation;
import org.belie.rules.RuleCard;

/**
 * Why one rule says nothing about a claim, or that it does.
 *
 * @param fired whether it says something about the claim
 * @param steps its conditions, up to the one that failed, on the way that came furthest; empty when it fired
 * @param remedy a report with which the rule would speak, or null
 */
public record Answer(RuleCard rule, boolean fired, List<Step> steps, Observation remedy) {

    /** The same with another remedy. */
    Answer with(Observation report) {
        return new Answer(rule, fired, steps, report);
    }

    /** How many conditions were met. */
    public long met() {
        return steps.stream().filter(s -> s.state() == Step.State.PASS).count();
    }

    /**
     * How far off it is: the constraints that do not hold on the nearest fact, those that no report can change counted
     * heavily; very far when there is no fact to try.
     */
    public long distance() {
        return steps.stream()
                .filter(s -> s.state() == Step.State.FAIL)
                .flatMap(s -> s.trials().stream())
                .mapToLong(Trial::distance)
                .min()
                .orElse(Trial.NO_FACT);
    }
}
