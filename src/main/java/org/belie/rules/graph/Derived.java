package org.belie.rules.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is so of every observation that rules conclude, whatever it was derived from; its id is one that no statement of a
 * bundle names. {@code RuleGraphTest} holds it.
 */
public final class Derived {
    /** The acts that rules conclude of levels; a sum is of the act of its parts. */
    public static final Set<String> ACTS = Set.of("rise", "fall");

    static final Map<String, Object> KNOWN = known();

    private Derived() {}

    private static Map<String, Object> known() {
        var known = new HashMap<String, Object>();
        known.put("derived", true);
        known.put("judged", false);
        known.put("condition", false);
        known.put("compared", false);
        known.put("asserted", true);
        known.put("observes", true);
        known.put("reports", true);
        known.put("factual", true);
        known.put("measuresLevel", false);
        known.put("kind", "observation");
        known.put("seriesKey", Verity.NOTHING);
        known.put("replaces", Verity.NOTHING);
        known.put("id", Verity.NOTHING);
        return known;
    }
}
