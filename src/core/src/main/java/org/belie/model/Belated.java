package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** What was promised was carried out after it was due, by a report that would do if it had been in time. */
public record Belated(String rule, Comparison pair) {
    public Belated(Rule rule, Comparison pair) {
        this(Finding.id(rule), pair);
    }

    public Statement claim() {
        return pair.claim();
    }

    public Statement seen() {
        return pair.seen();
    }

    /** Whether it was done sooner than by another report of the same; of two that say the same the first id is. */
    public boolean sooner(Belated other) {
        var mine = seen().window().latest();
        var theirs = other.seen().window().latest();
        return mine.equals(theirs) ? seen().id().compareTo(other.seen().id()) < 0 : mine.isBefore(theirs);
    }
}
