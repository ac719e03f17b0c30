package org.belie.vocabulary;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.belie.model.Term;
import org.belie.problem.Cycles;
import org.belie.problem.Problems;

/** Actors, places or objects by id, with what they lie within. */
public final class TermTable {
    /** Nothing declared. */
    public static final TermTable EMPTY = new TermTable(Map.of());

    /** So many are looked at one by one, which is quicker than a look at all; of more it takes time with their square. */
    private static final int FEW = 50;

    private final SortedMap<String, TermEntry> entries;
    private final Map<String, Term> terms = new ConcurrentHashMap<>();

    private TermTable(Map<String, TermEntry> entries) {
        this.entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /** A table of entries that are known to hold no circle. */
    static TermTable of(Map<String, TermEntry> entries) {
        return new TermTable(entries);
    }

    /** The term of that id; one that nobody declared equals only itself. */
    public Term term(String id) {
        return terms.computeIfAbsent(id, this::made);
    }

    /** What is declared, by id. */
    public SortedMap<String, TermEntry> entries() {
        return entries;
    }

    /** What a term lies within, one step up. */
    List<String> parents(String id) {
        var entry = entries.get(id);
        return entry == null ? List.of() : entry.within();
    }

    /** This table with more entries, which replace those of their ids; circles are told to the problems. */
    TermTable with(Map<String, TermEntry> more, Problems problems) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new LinkedHashMap<>(entries);
        all.putAll(more);
        if (more.size() > FEW || more.keySet().stream().anyMatch(id -> leadsBack(id, all))) {
            circles(all, more, problems);
        }
        return new TermTable(all);
    }

    /** Whether a term lies within itself, directly or by way of others. */
    private static boolean leadsBack(String id, Map<String, TermEntry> all) {
        var met = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            var entry = all.get(open.pop());
            for (var wider : entry == null ? List.<String>of() : entry.within()) {
                if (wider.equals(id)) {
                    return true;
                }
                if (met.add(wider)) {
                    open.push(wider);
                }
            }
        }
        return false;
    }

    private static void circles(Map<String, TermEntry> all, Map<String, TermEntry> more, Problems problems) {
        var edges = new LinkedHashMap<String, List<String>>();
        all.forEach((id, entry) -> edges.put(id, entry.within()));
        for (var circle : Cycles.in(edges)) {
            var shown = circle.stream().filter(more::containsKey).findFirst().orElse(circle.get(0));
            problems.error(
                    all.get(shown).mark(),
                    VocabularyCode.TERM_CIRCLE,
                    circle.size() == 1
                            ? "`" + shown + "` lies within itself"
                            : "these lie within each other in a circle: " + String.join(", ", circle));
        }
    }

    private Term made(String id) {
        var entry = entries.get(id);
        return new Term(id, entry == null ? id : entry.name(), lineage(id));
    }

    private SortedSet<String> lineage(String id) {
        var lineage = new TreeSet<>(Set.of(id));
        var open = new ArrayDeque<>(Set.of(id));
        while (!open.isEmpty()) {
            parents(open.pop()).stream().filter(lineage::add).forEach(open::push);
        }
        return Collections.unmodifiableSortedSet(lineage);
    }
}
