package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** A reason why evidence for a promise shows only a part of it: part of the place, less than the figure. */
public record Partial(String rule, Comparison pair) {
    public Partial {
        Concluded.of(rule, pair);
    }

    public Partial(Rule rule, Comparison pair) {
        this(Finding.id(rule), pair);
    }
}
