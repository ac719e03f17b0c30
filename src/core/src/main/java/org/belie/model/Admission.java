package org.belie.model;

import org.kie.api.definition.rule.Rule;

/**
 * A report by the actor's own side that goes against its own interest or word.
 *
 * @param word the promise or denial that it goes against
 */
public record Admission(String rule, Statement seen, Statement word) {
    public Admission {
        Concluded.of(rule, seen, word);
    }

    public Admission(Rule rule, Comparison pair) {
        this(Finding.id(rule), pair.seen(), pair.claim());
    }

    /** Whether it is heard as an admission there: against a claim, for what its own side had denied, or for what it owns up to; never for its promise. */
    public boolean heardIn(Comparison pair) {
        return pair.seen().equals(seen)
                && (pair.effect() == Effect.AGAINST
                        || pair.claim().equals(word)
                        || (word instanceof Denial && pair.claim().factual()));
    }
}
