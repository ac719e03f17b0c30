package org.belie.model;

import org.kie.api.definition.rule.Rule;

/**
 * Weak evidence that other weak evidence of another origin bears out, so that the two weigh moderately together.
 *
 * @param by the other
 */
public record Corroborated(String rule, Weight weight, Statement by) {
    public Corroborated(Rule rule, Weight weight, Statement by) {
        this(Finding.id(rule), weight, by);
    }
}
