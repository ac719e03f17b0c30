package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** A reason why the verdict on a claim can be no surer than {@code confidence}. */
public record Ceiling(String rule, Statement claim, Confidence confidence) {
    public Ceiling {
        Concluded.of(rule, claim, confidence);
    }

    public Ceiling(Rule rule, Statement claim, Confidence confidence) {
        this(Finding.id(rule), claim, confidence);
    }
}
