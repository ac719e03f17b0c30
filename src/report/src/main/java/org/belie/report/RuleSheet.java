package org.belie.report;

import java.util.List;
import org.belie.rules.RuleCard;
import org.belie.rules.graph.RuleGraph;

/**
 * All there is to know of one rule.
 *
 * @param text of its file
 * @param cases beside it, in the order of their file
 * @param graph in which the rule stands
 */
public record RuleSheet(RuleCard card, String text, List<NamedCase> cases, RuleGraph graph) {
    public RuleSheet {
        cases = List.copyOf(cases);
    }

    /**
     * A case, by its name.
     *
     * @param line in its file
     */
    public record NamedCase(String name, boolean fires, int line) {}
}
