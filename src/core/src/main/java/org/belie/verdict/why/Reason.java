package org.belie.verdict.why;

import java.util.List;

/**
 * Why a fact holds.
 *
 * @param ways every way in which it was concluded; empty for what was told
 * @param further what it rests on whichever way it was concluded
 */
record Reason(List<Way> ways, List<Object> further) {
    /** Of what was told, and of what was not there. */
    static final Reason NONE = new Reason(List.of(), List.of());

    Reason {
        ways = List.copyOf(ways);
        further = List.copyOf(further);
    }

    /** The way that has the word: the only one, or any of several whose rule says the same; null where they differ. */
    Way spoken() {
        if (ways.size() == 1) {
            return ways.get(0);
        }
        return ways.stream().map(Way::says).distinct().count() == 1 ? ways.get(0) : null;
    }
}
