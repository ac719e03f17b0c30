package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** A statement that others depend on was shown to be so. */
public record Held(String rule, Statement condition) {
    public Held(Rule rule, Statement condition) {
        this(Finding.id(rule), condition);
    }
}
