package org.belie.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> WORDS = List.of("withdraw", "action", "object", "fulfilledBy", "is");

    @Test
    void slipsOfThePenAreForgiven() {
        assertEquals("withdraw", Nearest.to("witdhraw", WORDS));
        assertEquals("action", Nearest.to("acton", WORDS));
        assertEquals("fulfilledBy", Nearest.to("fulfilled-by", WORDS));
    }

    @Test
    void otherWordsAreNotMistakenForThem() {
        assertNull(Nearest.to("banana", WORDS));
        assertNull(Nearest.to("x", WORDS));
        assertNull(Nearest.to("withdraw", List.of()));
    }
}
