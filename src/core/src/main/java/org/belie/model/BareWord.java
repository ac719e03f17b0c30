package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** Evidence that is the bare word of parties to the matter: nobody who belongs to none of them knows of it. */
public record BareWord(String rule, Weight weight) {
    public BareWord(Rule rule, Weight weight) {
        this(Finding.id(rule), weight);
    }
}
