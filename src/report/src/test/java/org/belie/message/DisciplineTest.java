package org.belie.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.rules.RuleCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The discipline of wording tells bad sentences from good ones, and every text that belie or a shipped rule says keeps to it. */
class DisciplineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is probable, with moderate confidence.",
                "There is high confidence that an attack is remote.",
                "We are confident that this is improbable.",
                "A withdrawal is likely.",
                "A withdrawal is very unlikely.",
                "It was almost certainly carried out.",
                "There is almost no chance of it.",
                "It is possible.",
                "Perhaps it was another unit.",
                "It was maybe another unit.",
                "They might return.",
                "[s1] lies before the claim.",
                "The minister lied.",
                "He was lying about it.",
                "They wanted to deceive.",
                "It was said in bad faith.",
                "Russia intends to invade.",
                "A denial that was not sincere.",
                "It is a hope, not a promise.",
                "Nothing is wrong. The speaker knew it."
            })
    void findsWhatMayNotBeSaid(String sentence) {
        assertEquals(1, Discipline.faults(sentence).size(), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONTRADICTED pledge (moderate confidence, evidence leans against)",
                "It is probable. Confidence in this verdict: low.",
                "An attack is highly improbable.",
                "The chain of reports is nearly certain to be one.",
                "\"Russia: invade (Ukraine)\" [s7] is given as possible.",
                "Source 3, possibly true; basis told.",
                "It may be outside, and could be that rotation.",
                "There is no place of that name. Maybe it is spelt otherwise.",
                "[s1] comes before what [s2] speaks of.",
                "The client relied on it; the family flies home earlier.",
                "Intent: the act that was promised."
            })
    void letsTheRestBe(String sentence) {
        assertEquals(List.of(), Discipline.faults(sentence));
    }

    @Test
    void whatOthersSayIsNotLookedAt() {
        var said = "[s1] Jens Stoltenberg: \"we are likely to see\n    more lies\".";
        assertEquals(2, Discipline.faults(said).size());
        assertEquals(List.of(), Discipline.faults(said, List.of("we are likely to see more lies")));
    }

    @Test
    void everyTextToTranslateKeepsToIt() {
        var texts = ResourceBundle.getBundle("belie.messages", Locale.ROOT);
        texts.keySet().forEach(key -> assertEquals(List.of(), Discipline.faults(texts.getString(key)), key));
    }

    @Test
    void everyShippedRuleKeepsToIt() {
        assertTrue(Shop.BOOK.cards().size() > 100);
        Shop.BOOK
                .cards()
                .values()
                .forEach(
                        card -> sentences(card).forEach(s -> assertEquals(List.of(), Discipline.faults(s), card.id())));
    }

    private static Stream<String> sentences(RuleCard card) {
        return Stream.of(card.name(), card.about(), card.says(), card.unless(), card.doubt())
                .filter(Objects::nonNull);
    }

    @Test
    void everyGlossOfAParameterKeepsToIt() {
        Shop.SETTINGS.parameters().forEach(p -> assertEquals(List.of(), Discipline.faults(p.gloss()), p.name()));
    }
}
