package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** What was compared but could not count, and why: before the claim, elsewhere, another thing. */
public record Aside(String rule, Comparison pair) implements Finding {
    public Aside {
        Concluded.of(rule, pair);
    }

    public Aside(Rule rule, Comparison pair) {
        this(Finding.id(rule), pair);
    }
}
