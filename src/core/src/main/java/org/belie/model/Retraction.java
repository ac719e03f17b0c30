package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** A later word of the claim's own speaker or side that takes it back or waters it down. */
public record Retraction(String rule, Intent claim, Statement later) {
    public Retraction {
        Concluded.of(rule, claim, later);
    }

    public Retraction(Rule rule, Intent claim, Statement later) {
        this(Finding.id(rule), claim, later);
    }

    /** Whether the later word still promises the act, only later, less of it or less firmly. */
    public boolean restates() {
        return later instanceof Intent
                && later.affirms() == claim.affirms()
                && later.isA(claim.action())
                && !later.turnsFrom(claim);
    }
}
