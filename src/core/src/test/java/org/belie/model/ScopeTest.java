package org.belie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final Scope UNKNOWN = scope(Scope.UNKNOWN);
    private static final Scope NORTH = scope("north");

    private static Scope scope(String id) {
        return new Scope(List.of(new Term(id, id, new TreeSet<>(List.of(id)))));
    }

    @Test
    void whoIsUnknownIsNobodyInParticular() {
        assertEquals(Relation.UNSTATED, NORTH.relationOf(UNKNOWN));
        assertFalse(UNKNOWN.stated());
    }

    @Test
    void whoeverDidItSomebodyDid() {
        assertEquals(Relation.SAME, UNKNOWN.relationOf(NORTH));
        assertEquals(Relation.SAME, UNKNOWN.relationOf(Scope.UNSTATED));
        assertEquals(Relation.SAME, Scope.UNSTATED.relationOf(UNKNOWN));
    }

    @Test
    void isPrintedAsItWasWritten() {
        assertEquals("unknown", UNKNOWN.key());
    }
}
