package org.belie.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.belie.model.Bond;

/** What seeing one action tells about a claim of another: the closures over the declared ties. */
final class Bonds {
    private final Map<String, Declaration> declarations;
    private final Map<String, Set<String>> carriesOut = new HashMap<>();
    private final Map<String, Set<String>> opposites = new HashMap<>();
    private final Map<String, SortedSet<String>> lineages = new ConcurrentHashMap<>();
    private final Map<String, SortedSet<String>> fulfilled = new ConcurrentHashMap<>();

    Bonds(Map<String, Declaration> declarations) {
        this.declarations = declarations;
        declarations.values().forEach(this::index);
    }

    private void index(Declaration declaration) {
        var id = declaration.id();
        declaration.named(Tie.FULFILLED_BY).forEach(by -> put(carriesOut, by, id));
        declaration.named(Tie.OPPOSED_BY).forEach(by -> {
            put(opposites, by, id);
            put(opposites, id, by);
        });
    }

    private static void put(Map<String, Set<String>> edges, String from, String to) {
        edges.computeIfAbsent(from, k -> new LinkedHashSet<>()).add(to);
    }

    /** It and everything broader. */
    SortedSet<String> lineage(String action) {
        return lineages.computeIfAbsent(action, a -> reachable(a, id -> named(id, Tie.BROADER)));
    }

    /** Everything that is done when it is done: itself, what is broader, and what it carries out. */
    SortedSet<String> fulfils(String action) {
        return fulfilled.computeIfAbsent(action, a -> reachable(a, this::directly));
    }

    /** What it fulfils by one step. */
    Collection<String> directly(String action) {
        var steps = new ArrayList<>(named(action, Tie.BROADER));
        steps.addAll(carriesOut.getOrDefault(action, Set.of()));
        return steps;
    }

    private static SortedSet<String> reachable(String start, Function<String, Collection<String>> steps) {
        var reached = new TreeSet<>(Set.of(start));
        var open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            steps.apply(open.pop()).stream().filter(reached::add).forEach(open::push);
        }
        return Collections.unmodifiableSortedSet(reached);
    }

    /** Whether it, or something that is done when it is done, is a declared opposite of the claimed action itself. */
    boolean opposes(String seen, String claimed) {
        var against = opposites.getOrDefault(claimed, Set.of());
        return fulfils(seen).stream().anyMatch(against::contains);
    }

    /** What seeing the one tells about a claim of the other; empty when nothing. */
    List<Bond> between(String claimed, String seen) {
        if (fulfils(seen).contains(claimed)) {
            return List.of(Bond.FULFILS);
        }
        var bonds = new ArrayList<Bond>();
        if (opposes(seen, claimed)) {
            bonds.add(Bond.OPPOSES);
        } else if (listed(claimed, seen, Tie.PREPARED_BY)) {
            bonds.add(Bond.PREPARES);
        } else if (listed(claimed, seen, Tie.INCONCLUSIVE)) {
            bonds.add(Bond.INCONCLUSIVE);
        }
        if (presupposes(seen, claimed)) {
            bonds.add(Bond.PRESUPPOSES);
        }
        return bonds;
    }

    private boolean listed(String claimed, String seen, Tie tie) {
        var kinds = lineage(seen);
        return lineage(claimed).stream().anyMatch(c -> named(c, tie).stream().anyMatch(kinds::contains));
    }

    private boolean presupposes(String seen, String claimed) {
        return lineage(seen).stream()
                .flatMap(s -> named(s, Tie.PRESUPPOSES).stream())
                .anyMatch(before -> fulfils(before).contains(claimed));
    }

    private List<String> named(String action, Tie tie) {
        var declaration = declarations.get(action);
        return declaration == null ? List.of() : declaration.named(tie);
    }

    /** Pairs of which the one both fulfils and opposes the other, by the id of the one. */
    Map<String, Set<String>> contradictions() {
        var found = new HashMap<String, Set<String>>();
        for (var seen : declarations.keySet()) {
            var both = new HashSet<>(fulfils(seen));
            both.removeIf(claimed -> claimed.equals(seen) || !opposes(seen, claimed));
            if (!both.isEmpty()) {
                found.put(seen, both);
            }
        }
        return found;
    }
}
