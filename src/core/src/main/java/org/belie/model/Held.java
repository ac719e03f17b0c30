package org.belie.model;

import org.kie.api.definition.rule.Rule;

/**
 * A statement that others depend on was shown to be so.
 *
 * @param time it was so, by the report that shows it
 */
public record Held(String rule, Statement condition, Span time) {
    public Held {
        Concluded.of(rule, condition);
    }

    public Held(Rule rule, Statement condition, Statement shownBy) {
        this(Finding.id(rule), condition, shownBy.window());
    }

    /** When another was, on which it hangs. */
    public Held(Rule rule, Statement condition, Held other) {
        this(Finding.id(rule), condition, other.time());
    }

    /** Whether it was so before the time of a promise ran out. */
    public boolean inTimeFor(Intent pledge) {
        return pledge.deadline() == null || time.earliest().isBefore(pledge.deadline());
    }
}
