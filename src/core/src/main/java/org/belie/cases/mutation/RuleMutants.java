package org.belie.cases.mutation;

import java.util.List;
import org.belie.rules.RuleCard;

/**
 * What the cases of a rule are worth: how many of its mutants they notice, and which they do not.
 *
 * @param stale written reasons for mutants that do not survive, or do not exist
 */
public record RuleMutants(RuleCard rule, int noticed, List<Survivor> survivors, List<Stale> stale) {
    public RuleMutants {
        survivors = List.copyOf(survivors);
        stale = List.copyOf(stale);
    }

    /**
     * A broken rule that no case tells from the rule.
     *
     * @param line of the rule's file
     * @param reason why no case can, as the cases file has it, or null
     */
    public record Survivor(String mutant, int line, int column, String reason) {}

    /**
     * A reason without a survivor.
     *
     * @param line of the cases file
     */
    public record Stale(String mutant, int line) {}

    /** The survivors that nobody has given a reason for. */
    public List<Survivor> unexplained() {
        return survivors.stream().filter(s -> s.reason() == null).toList();
    }

    /** Whether no mutant survives without a reason, and no reason without a mutant. */
    public boolean clean() {
        return unexplained().isEmpty() && stale.isEmpty();
    }
}
