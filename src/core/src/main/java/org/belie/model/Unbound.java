package org.belie.model;

import org.kie.api.definition.rule.Rule;

/**
 * A promise that does not bind yet, or no more: its condition failed, is not shown, or its exception came about.
 *
 * @param since when it ceased to bind
 */
public record Unbound(String rule, Intent claim, Span since) {
    public Unbound {
        Concluded.of(rule, claim);
    }

    /** From the beginning. */
    public Unbound(Rule rule, Intent claim) {
        this(Finding.id(rule), claim, Span.ALWAYS);
    }

    /** Since its exception came about. */
    public Unbound(Rule rule, Intent claim, Held exception) {
        this(Finding.id(rule), claim, exception.time());
    }

    /** Whether what was seen can lie in the time in which the promise does not bind. */
    public boolean excuses(Statement seen) {
        return since.earliest().isBefore(seen.window().latest());
    }
}
