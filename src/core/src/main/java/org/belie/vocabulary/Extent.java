package org.belie.vocabulary;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** How much follows from what is declared: a chain of thousands, each broader than the one before, is no vocabulary. */
final class Extent {
    /** Fifty times what ships. */
    private static final int MOST = 500_000;

    private final Bonds bonds;
    private int steps;

    private Extent(Bonds bonds) {
        this.bonds = bonds;
    }

    /** The declaration at which it becomes too much to be worked out; null when it does not. */
    static Declaration beyond(Map<String, Declaration> declarations, Bonds bonds) {
        var extent = new Extent(bonds);
        return declarations.values().stream()
                .filter(d -> !extent.within(d.id()))
                .findFirst()
                .orElse(null);
    }

    private boolean within(String action) {
        var met = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(action));
        while (!open.isEmpty() && steps <= MOST) {
            for (var next : bonds.directly(open.pop())) {
                steps++;
                if (met.add(next)) {
                    open.push(next);
                }
            }
        }
        return steps <= MOST;
    }
}
