package org.belie.verdict.probe;

import java.util.List;
import java.util.Map;

/**
 * How far a rule came for one statement.
 *
 * @param matches every way in which it fires; empty when it does not
 * @param failed the place of the condition that no way came past, among the rule's conditions, from 0; -1 when it fires
 * @param ways what was bound when that condition failed, for some of the ways that came so far
 */
public record Attempt(List<Map<String, Object>> matches, int failed, List<Map<String, Object>> ways) {
    public Attempt {
        matches = List.copyOf(matches);
        ways = List.copyOf(ways);
    }

    /** Whether the rule says something about the statement. */
    public boolean fires() {
        return !matches.isEmpty();
    }
}
