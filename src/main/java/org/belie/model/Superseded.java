package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** A report that its own source has taken back or replaced. */
public record Superseded(String rule, Statement statement) {
    public Superseded {
        Concluded.of(rule, statement);
    }

    public Superseded(Rule rule, Statement statement) {
        this(Finding.id(rule), statement);
    }

    /** Whether another statement is this one, takes over its content, or was derived from it. */
    public boolean carries(Statement other) {
        return other.equals(statement) || statement.behind(other) || other.restsOn(statement);
    }
}
