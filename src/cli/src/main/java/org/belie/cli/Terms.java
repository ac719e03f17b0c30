package org.belie.cli;

import java.util.Collection;
import java.util.List;
import org.belie.problem.Nearest;
import org.belie.vocabulary.Card;
import org.belie.vocabulary.Cards;

/** Looks words up that were given on the command line. */
final class Terms {
    private Terms() {}

    /**
     * What a word means, at least one thing.
     *
     * @throws Refused when nobody declares it
     */
    static List<Card> of(Cards cards, String word) {
        var found = cards.of(word);
        if (found.isEmpty()) {
            throw unknown("there is no term", word, cards.words());
        }
        return found;
    }

    /** The refusal of a word, with the one that was meant. */
    static Refused unknown(String what, String word, Collection<String> known) {
        var nearest = Nearest.advice(word, known);
        return new Refused(what + " `" + word + "`"
                + (nearest == null ? ". Maybe see: belie vocabulary tree" : ". Maybe " + nearest));
    }
}
