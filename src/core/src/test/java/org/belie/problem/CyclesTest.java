package org.belie.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class CyclesTest {
    @Test
    void areFoundWhereReferencesLeadBack() {
        var edges = new LinkedHashMap<String, List<String>>();
        edges.put("a", List.of("b", "d"));
        edges.put("b", List.of("c"));
        edges.put("c", List.of("b"));
        edges.put("e", List.of("e"));
        assertEquals(List.of(List.of("b", "c"), List.of("e")), Cycles.in(edges));
    }

    @Test
    void areNotFoundWhereTwoWaysLeadToOneThing() {
        var edges = new LinkedHashMap<String, List<String>>();
        edges.put("a", List.of("b", "c"));
        edges.put("b", List.of("d"));
        edges.put("c", List.of("d"));
        assertEquals(List.of(), Cycles.in(edges));
    }
}
