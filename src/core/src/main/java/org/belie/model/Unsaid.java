package org.belie.model;

import java.util.Collection;
import java.util.List;
import org.kie.api.definition.rule.Rule;

/**
 * A claim that is not shown to have been said.
 *
 * @param through those through whom alone it is known; empty where another statement is the reason
 * @param because the statement that denies or disputes it, or null
 */
public record Unsaid(String rule, Statement claim, List<Source> through, Statement because) {
    public Unsaid {
        through = List.copyOf(through);
    }

    /** Known through some sources alone. */
    public Unsaid(Rule rule, Statement claim, Collection<?> through) {
        this(Finding.id(rule), claim, through.stream().map(Source.class::cast).toList(), null);
    }

    /** Known through one source alone. */
    public Unsaid(Rule rule, Statement claim, Source through) {
        this(Finding.id(rule), claim, List.of(through), null);
    }

    /** Denied or disputed by another statement. */
    public Unsaid(Rule rule, Statement claim, Statement because) {
        this(Finding.id(rule), claim, List.of(), because);
    }
}
