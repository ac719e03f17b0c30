package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** Evidence against a claim. {@code force} is what the rule proposes; grades cap it later. */
public record Against(String rule, Comparison pair, Force force) implements Evidence {
    public Against {
        Concluded.of(rule, pair, force);
    }

    public Against(Rule rule, Comparison pair) {
        this(Finding.id(rule), pair, Finding.force(rule));
    }
}
