package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** Evidence for a claim. {@code force} is what the rule proposes; grades cap it later. */
public record For(String rule, Comparison pair, Force force) implements Evidence {
    public For {
        Concluded.of(rule, pair, force);
    }

    public For(Rule rule, Comparison pair) {
        this(Finding.id(rule), pair, Finding.force(rule));
    }
}
