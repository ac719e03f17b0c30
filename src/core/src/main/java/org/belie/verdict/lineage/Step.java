package org.belie.verdict.lineage;

import java.util.List;
import org.belie.rules.RuleCard;

/**
 * One rule concluding one fact.
 *
 * @param says the rule's sentence, filled
 * @param premises what it matched, without the tables of the vocabulary
 */
public record Step(RuleCard rule, String says, List<Fact> premises, Fact conclusion) {
    public Step {
        premises = List.copyOf(premises);
    }
}
