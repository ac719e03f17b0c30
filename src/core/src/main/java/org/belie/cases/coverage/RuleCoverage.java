package org.belie.cases.coverage;

import java.util.List;
import org.belie.rules.RuleCard;

/**
 * What was seen of one rule.
 *
 * @param cases on how many of its cases it fired
 * @param matters over how many matters it fired, each on every date that something is expected of it
 */
public record RuleCoverage(RuleCard rule, int cases, int matters, List<Decision> decisions) {
    public RuleCoverage {
        decisions = List.copyOf(decisions);
    }

    /** How many conditions were seen both ways. */
    public long decided() {
        return decisions.stream().filter(Decision::both).count();
    }

    public boolean fired() {
        return cases > 0 || matters > 0;
    }
}
