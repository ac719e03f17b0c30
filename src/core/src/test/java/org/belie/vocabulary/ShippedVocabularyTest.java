package org.belie.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.belie.model.Bond;
import org.belie.model.Direction;
import org.belie.problem.Problem;
import org.junit.jupiter.api.Test;

class ShippedVocabularyTest {
    @Test
    void hasNoProblems() {
        assertEquals(
                "",
                String.join(
                        "",
                        Shipped.reading().problems().stream().map(Problem::text).toList()));
    }

    @Test
    void knowsWhatAWithdrawalIsAndIsNot() {
        var terms = Shipped.vocabulary();
        assertEquals(List.of(Bond.FULFILS), terms.bonds("withdraw", "retreat"));
        assertTrue(terms.bonds("withdraw", "reinforce").contains(Bond.OPPOSES));
        assertEquals(List.of(Bond.INCONCLUSIVE), terms.bonds("withdraw", "move"));
        assertEquals(Direction.DOWN, terms.action("withdraw").trend());
    }

    @Test
    void knowsWhatNobodyOwnsUpToLightly() {
        var terms = Shipped.vocabulary();
        assertTrue(terms.action("default-on-debt").adverse());
        assertTrue(terms.action("breach-contract").adverse(), "by its gloss");
        assertTrue(terms.action("evade-sanctions").adverse(), "as what is broader");
        assertFalse(terms.action("enforce-sanctions").adverse(), "as it says itself");
        assertFalse(terms.action("break-relations").adverse());
    }
}
