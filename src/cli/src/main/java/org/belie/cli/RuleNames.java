package org.belie.cli;

import java.util.Collection;
import org.belie.problem.Nearest;
import org.belie.rules.RuleCard;
import org.belie.rules.RuleTexts;

/** Rules and packs by the words on the command line. */
final class RuleNames {
    private RuleNames() {}

    /**
     * The rule of an id.
     *
     * @throws Refused when there is none
     */
    static RuleCard rule(RuleTexts texts, String id) {
        var card = texts.cards().get(id);
        if (card == null) {
            throw unknown("there is no rule " + id, id, texts.cards().keySet(), ". Maybe see: belie rules list");
        }
        return card;
    }

    /**
     * Does nothing when there is a pack of a name.
     *
     * @throws Refused when there is none
     */
    static void pack(RuleTexts texts, String pack) {
        var packs = texts.cards().values().stream()
                .map(RuleCard::pack)
                .distinct()
                .sorted()
                .toList();
        if (!packs.contains(pack)) {
            throw unknown("there is no pack " + pack, pack, packs, ". The packs are: " + String.join(", ", packs));
        }
    }

    private static Refused unknown(String what, String word, Collection<String> known, String otherwise) {
        var nearest = Nearest.advice(word, known);
        return new Refused(what + (nearest == null ? otherwise : ". Maybe " + nearest));
    }
}
