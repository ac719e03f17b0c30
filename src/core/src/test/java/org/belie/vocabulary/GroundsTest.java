package org.belie.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.belie.model.Bond;
import org.junit.jupiter.api.Test;

class GroundsTest {
    private static final Vocabulary TERMS = Shipped.vocabulary();
    private static final Cards CARDS = new Cards(TERMS);
    private static final int STRIDE = 12;

    /** The reasons are worked out apart from the bonds, so they are held against every twelfth row of the table. */
    @Test
    void everyBondOfTheShippedTableHasItsReasonAndNothingElseHasOne() {
        var ids = List.copyOf(TERMS.actionIds());
        for (var row = 0; row < ids.size(); row += STRIDE) {
            var claimed = ids.get(row);
            for (var seen : ids) {
                var cells = CARDS.cells(claimed, seen);
                assertEquals(
                        TERMS.bonds(claimed, seen),
                        cells.stream().map(Cell::bond).toList());
                cells.forEach(GroundsTest::holdsTogether);
            }
        }
    }

    /** Neighbouring ties share a term, the ends are the two actions, and each tie stands where it says. */
    private static void holdsTogether(Cell cell) {
        var open = Set.of(cell.seen());
        for (var stated : cell.because()) {
            var ends = Set.of(stated.term(), stated.named());
            var from = open;
            assertTrue(ends.stream().anyMatch(from::contains), cell.toString());
            assertTrue(TERMS.declaration(stated.term()).named(stated.tie()).contains(stated.named()), cell.toString());
            assertTrue(stated.mark().text().line(stated.mark().line()).contains(stated.named()), cell.toString());
            open = ends;
        }
        assertTrue(open.contains(cell.claimed()), cell.toString());
    }

    @Test
    void theShortestWayIsTold() {
        var cell = CARDS.cells("withdraw", "mass-forces").get(0);
        assertEquals(Bond.OPPOSES, cell.bond());
        assertEquals(
                List.of("mass-forces broader deploy", "withdraw opposedBy deploy"),
                cell.because().stream()
                        .map(s -> s.term() + " " + s.tie().field() + " " + s.named())
                        .toList());
    }

    @Test
    void anActionIsItselfWithoutAReason() {
        assertEquals(
                List.of(new Cell("withdraw", "withdraw", Bond.FULFILS, List.of())),
                CARDS.cells("withdraw", "withdraw"));
    }

    @Test
    void trendsSpeakOnlyWhereNoBondDoes() {
        assertTrue(CARDS.againstTrend("mass-forces", "withdraw"));
        assertEquals(false, CARDS.againstTrend("withdraw", "mass-forces"));
        assertEquals(false, CARDS.againstTrend("withdraw", "move"));
    }
}
