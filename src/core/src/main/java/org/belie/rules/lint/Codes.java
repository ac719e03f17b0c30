package org.belie.rules.lint;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.belie.problem.Code;
import org.belie.rules.gate.GateCode;
import org.belie.rules.lint.check.LintCode;
import org.belie.rules.tree.TreeCode;

/** Every kind of problem that rules can have. */
public final class Codes {
    private static final SortedMap<String, Code> ALL = all();

    private Codes() {}

    private static SortedMap<String, Code> all() {
        var all = new TreeMap<String, Code>();
        Stream.of(TreeCode.values(), LintCode.values(), GateCode.values())
                .flatMap(Arrays::stream)
                .forEach(c -> all.put(c.id(), c));
        return Collections.unmodifiableSortedMap(all);
    }

    /** By id. */
    public static SortedMap<String, Code> byId() {
        return ALL;
    }

    static SortedSet<String> known() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ALL.keySet()));
    }
}
