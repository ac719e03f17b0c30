package org.belie.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.belie.model.Scope;

/**
 * Things by a scope of theirs, to be found by lineages rather than by trying all: those of scopes that are the same as a
 * claim's, lie within it or contain it, or of which one is unstated.
 */
final class Nearness<T> {
    private final List<T> all = new ArrayList<>();
    private final List<T> unstated = new ArrayList<>();
    private final Map<String, List<T>> naming = new HashMap<>();
    private final Map<String, List<T>> within = new HashMap<>();

    /** Adds a thing under a scope, and gives it back. */
    T add(Scope scope, T thing) {
        all.add(thing);
        if (!scope.stated()) {
            unstated.add(thing);
        }
        for (var term : scope.terms()) {
            put(naming, term.id(), thing);
            term.lineage().forEach(wider -> put(within, wider, thing));
        }
        return thing;
    }

    private void put(Map<String, List<T>> index, String id, T thing) {
        index.computeIfAbsent(id, k -> new ArrayList<>()).add(thing);
    }

    /** Each thing once, whichever of its terms is near. */
    Collection<T> to(Scope claimed) {
        if (!claimed.stated()) {
            return all;
        }
        var near = new LinkedHashSet<>(unstated);
        for (var term : claimed.terms()) {
            near.addAll(within.getOrDefault(term.id(), List.of()));
            term.lineage().forEach(wider -> near.addAll(naming.getOrDefault(wider, List.of())));
        }
        return near;
    }
}
