package org.belie.review;

import java.time.Instant;
import org.belie.model.Confidence;
import org.belie.model.Outcome;

/**
 * What a person said of a verdict, when, and on which verdict. It is appended and never edited.
 *
 * @param chain that it stands in
 * @param position in the chain, from 1
 * @param previous hash of the one before it; empty for the first
 * @param reviewer the pseudonym of the person: names are kept apart, so that one can be removed
 * @param bundle id; likewise {@code claim}
 * @param seen hash of the verdict that was on screen
 * @param codes version of the list that the reason is from
 * @param once chosen by who asks for it, so that asking again appends nothing
 * @param key public half of the key that it is signed with; empty when it is not signed
 */
public record Decision(
        String chain,
        int position,
        String previous,
        Instant when,
        String reviewer,
        String bundle,
        String claim,
        String asOf,
        String fingerprint,
        String rules,
        String grounds,
        String seen,
        Opinion opinion,
        int codes,
        String once,
        String key) {

    public Choice choice() {
        return opinion.choice();
    }

    /** The outcome that the person stands for, given the one on screen; null where the person stands for none. */
    public Outcome stands(Outcome engine) {
        return switch (choice()) {
            case ACCEPT -> engine;
            case OVERRIDE -> opinion.outcome();
            case RETURN, ABSTAIN -> null;
        };
    }

    /** The confidence that an override says; null otherwise. */
    public Confidence confidence() {
        return opinion.confidence();
    }

    boolean reading() {
        return opinion.stage() == Stage.READING;
    }
}
