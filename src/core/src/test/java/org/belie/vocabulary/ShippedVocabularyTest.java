package org.belie.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
}
