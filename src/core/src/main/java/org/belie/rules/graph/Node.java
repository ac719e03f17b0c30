package org.belie.rules.graph;

import org.belie.rules.RuleCard;

/** What is read: a rule's conclusions, or what a session is told. */
public sealed interface Node {
    String id();

    /** A rule. */
    record OfRule(RuleCard card) implements Node {
        @Override
        public String id() {
            return card.id();
        }
    }

    /**
     * Facts that no rule concludes: statements, dates, parameters.
     *
     * @param id the type as the pattern names it; of a parameter, with its name
     */
    record OfInput(String id) implements Node {}
}
