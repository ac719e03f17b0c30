package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** What is missing: a report that would settle the claim. The rule's {@code @says} words it. */
public record Gap(String rule, Statement claim) {
    public Gap {
        Concluded.of(rule, claim);
    }

    public Gap(Rule rule, Statement claim) {
        this(Finding.id(rule), claim);
    }
}
