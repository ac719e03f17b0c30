package org.belie.session;

import java.util.List;
import java.util.Map;

/**
 * How one fact was concluded.
 *
 * @param conclusion the fact
 * @param rule the name of the rule that inserted it
 * @param pack the package of that rule
 * @param premises the facts that the rule matched, in the order of its patterns
 * @param bindings those facts and values by the names that the rule gives them
 */
public record Derivation(
        Object conclusion, String rule, String pack, List<Object> premises, Map<String, Object> bindings) {}
