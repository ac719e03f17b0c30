package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** A statement that others depend on was shown not to be so. */
public record Failed(String rule, Statement condition) {
    public Failed {
        Concluded.of(rule, condition);
    }

    public Failed(Rule rule, Statement condition) {
        this(Finding.id(rule), condition);
    }
}
