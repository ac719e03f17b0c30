package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** An outcome that one rule proposes for a claim; the ranking picks one. */
public record Candidate(String rule, Statement claim, Outcome outcome) {
    public Candidate {
        Concluded.of(rule, claim, outcome);
    }

    public Candidate(Rule rule, Statement claim, Outcome outcome) {
        this(Finding.id(rule), claim, outcome);
    }
}
