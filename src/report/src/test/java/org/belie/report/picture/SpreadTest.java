package org.belie.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Things along a line: where they like to be as long as there is room, and side by side where there is not. */
class SpreadTest {
    @Test
    void staysWhereThereIsRoom() {
        assertEquals(List.of(10, 100), Spread.middles(List.of(10.0, 100.0), List.of(20, 20), 5));
    }

    @Test
    void settlesAroundTheMiddleWhereAllWantOnePlace() {
        assertEquals(List.of(75, 100, 125), Spread.middles(List.of(100.0, 100.0, 100.0), List.of(20, 20, 20), 5));
    }

    @Test
    void keepsTheOrderEvenWhenWishesCross() {
        assertEquals(List.of(43, 68), Spread.middles(List.of(100.0, 10.0), List.of(20, 20), 5));
    }
}
