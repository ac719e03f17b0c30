package org.belie.model;

import org.kie.api.definition.rule.Rule;

/**
 * A report that no longer counts: its own source has taken it back or replaced it, or it is disputed.
 *
 * @param by the later word or the dispute
 */
public record Superseded(String rule, Statement statement, Statement by) {
    public Superseded {
        Concluded.of(rule, statement);
    }

    public Superseded(Rule rule, Statement statement, Statement by) {
        this(Finding.id(rule), statement, by);
    }

    /** Whether another statement is this one, takes over its content, or was derived from it. */
    public boolean carries(Statement other) {
        return other.equals(statement) || statement.behind(other) || other.restsOn(statement);
    }
}
