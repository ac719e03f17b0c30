package org.belie.rules.gate;

import java.util.SortedMap;
import java.util.SortedSet;

/** Lets tests of other rooms see what classes ask for. */
public final class UsesOf {
    private UsesOf() {}

    public static SortedSet<String> classes(SortedMap<String, byte[]> classes) {
        return BytecodeGate.uses(classes);
    }
}
