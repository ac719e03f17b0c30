package org.belie.model;

import org.kie.api.definition.rule.Rule;

/**
 * A bare word of one side that another side answers: word against word, so that it decides nothing.
 *
 * @param answer what the other side says
 */
public record Contested(String rule, Weight weight, Statement answer) {
    public Contested(Rule rule, BareWord word, Statement answer) {
        this(Finding.id(rule), word.weight(), answer);
    }
}
