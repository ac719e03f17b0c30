package org.belie.bundle;

import java.util.List;
import java.util.Map;

/**
 * One case beside a rule: statements on which it fires, or stays silent.
 *
 * @param binds what the matches of the rule bind, all together: sorted words by the name that the rule gives
 * @param skip why it is not run, or null
 * @param line of the case in its file
 */
public record Case(String name, boolean fires, Map<String, List<String>> binds, String skip, Matter matter, int line) {
    public Case {
        binds = Map.copyOf(binds);
    }
}
