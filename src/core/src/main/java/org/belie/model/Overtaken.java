package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** Evidence that a later report on the other side leaves behind: they were there, and then they left. */
public record Overtaken(String rule, Weight weight) {
    public Overtaken {
        Concluded.of(rule, weight);
    }

    public Overtaken(Rule rule, Weight weight) {
        this(Finding.id(rule), weight);
    }
}
