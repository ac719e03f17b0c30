package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** A reason why nothing found in one comparison may press harder than {@code to}; the rule's {@code @force} says how hard. */
public record Cap(String rule, Comparison pair, Force to) {
    public Cap {
        Concluded.of(rule, pair, to);
    }

    public Cap(Rule rule, Comparison pair) {
        this(Finding.id(rule), pair, Finding.force(rule));
    }
}
