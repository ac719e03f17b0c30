package org.belie.rules.lint.sense;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names that a rule has bound by some point. What is bound inside a {@code not} is known inside it alone. */
public final class Known {
    private final Map<String, Bound> names;

    Known() {
        this(Map.of());
    }

    private Known(Map<String, Bound> names) {
        this.names = new LinkedHashMap<>(names);
    }

    /** For what is inside: it sees what is outside, and not the reverse. */
    Known inside() {
        return new Known(names);
    }

    /** The first to have a name keeps it. */
    void add(Bound bound) {
        names.putIfAbsent(bound.name(), bound);
    }

    /** What each of some branches knows. */
    void addShared(List<Known> branches) {
        branches.get(0).names.values().stream()
                .filter(b -> branches.stream().allMatch(k -> k.names.containsKey(b.name())))
                .forEach(this::add);
    }

    /** What is bound to a name, or null. */
    public Bound get(String name) {
        return names.get(name);
    }

    public SortedSet<String> names() {
        return new TreeSet<>(names.keySet());
    }
}
