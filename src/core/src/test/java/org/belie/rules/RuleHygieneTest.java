package org.belie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.belie.Shop;
import org.belie.rules.lint.Bench;
import org.junit.jupiter.api.Test;

/** Every shipped rule reads like the others: lint has nothing to say of any, and a page holds it. */
class RuleHygieneTest {
    @Test
    void lintHasNothingToSay() {
        var looked = RuleLint.of(Shop.FOLDER, Shop.FOLDER.rules().keySet(), () -> Bench.LEXICON);
        assertEquals(List.of(), looked.problems());
        assertEquals(Shop.FOLDER.rules().size(), looked.rules());
    }

    @Test
    void nothingIsIgnored() {
        Shop.FOLDER.rules().forEach((path, text) -> assertFalse(text.contains("belie:ignore"), path));
    }

    @Test
    void linesFitAPage() {
        Shop.FOLDER.rules().forEach((path, text) -> assertTrue(text.lines().allMatch(l -> l.length() <= 120), path));
    }
}
