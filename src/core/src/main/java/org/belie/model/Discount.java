package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** An undercutting reason: this evidence does not bear on that claim, whatever other rules find in it. */
public record Discount(String rule, Comparison pair) implements Finding {
    public Discount {
        Concluded.of(rule, pair);
    }

    public Discount(Rule rule, Comparison pair) {
        this(Finding.id(rule), pair);
    }
}
