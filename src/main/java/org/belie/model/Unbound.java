package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** A promise that does not bind yet, or no more: its condition failed, is not shown, or its exception came about. */
public record Unbound(String rule, Intent claim) {
    public Unbound(Rule rule, Intent claim) {
        this(Finding.id(rule), claim);
    }
}
