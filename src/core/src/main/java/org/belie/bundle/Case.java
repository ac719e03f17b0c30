package org.belie.bundle;

import java.util.List;
import java.util.Map;

/**
 * One case beside a rule: statements on which it fires, or stays silent.
 *
 * @param binds what the matches of the rule bind, all together: sorted words by the name that the rule gives
 * @param skip why it is not run, or null
 * @param parameters numbers that stand in this case for those of {@code parameters.yaml}, by name
 * @param line of the case in its file
 */
public record Case(
        String name,
        boolean fires,
        Map<String, List<String>> binds,
        String skip,
        Map<String, Double> parameters,
        Matter matter,
        int line) {
    public Case {
        binds = Map.copyOf(binds);
        parameters = Map.copyOf(parameters);
    }
}
