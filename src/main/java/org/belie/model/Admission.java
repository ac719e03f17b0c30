package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** A report by the actor's own side that goes against its own interest or word. */
public record Admission(String rule, Statement seen) {
    public Admission(Rule rule, Statement seen) {
        this(Finding.id(rule), seen);
    }

    /** Whether it is heard as an admission there: never as the own side's word that its promise was kept. */
    public boolean heardIn(Comparison pair) {
        return pair.seen().equals(seen)
                && (pair.effect() == Effect.AGAINST || pair.claim().factual());
    }
}
