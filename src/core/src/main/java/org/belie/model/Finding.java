package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** What a rule concludes of one comparison. Two rules on one comparison are two findings. */
public sealed interface Finding permits Evidence, Discount, Aside {
    /** The id of the rule that concludes it. */
    String rule();

    /** What it is concluded of. */
    Comparison pair();

    /** The id that a rule's metadata gives it. */
    static String id(Rule rule) {
        return metadata(rule, "id");
    }

    /** The force that a rule's metadata proposes. */
    static Force force(Rule rule) {
        return Force.valueOf(metadata(rule, "force").toUpperCase(java.util.Locale.ROOT));
    }

    private static String metadata(Rule rule, String key) {
        var value = rule.getMetaData().get(key);
        if (value == null) {
            throw new IllegalStateException("rule \"" + rule.getName() + "\" has no @" + key);
        }
        return value.toString().replace("\"", "").strip();
    }
}
