package org.belie.bundle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.belie.model.Source;

/** The first asserters behind each statement, found by following {@code cites}; chains may be long, so without recursion. */
final class Origins {
    /** More statements than anybody follows back; without an end a stranger's chain would fill the memory. */
    static final int MOST_BEHIND = 200;

    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<String, List<Source>> found = new HashMap<>();

    /**
     * @param all statements whose citations exist and do not lead in a circle
     */
    Origins(List<Draft> all) {
        all.forEach(draft -> drafts.put(draft.id().text(), draft));
    }

    List<Source> of(String id) {
        var open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            var missing = missing(open.peek());
            if (missing.isEmpty()) {
                found.computeIfAbsent(open.pop(), this::union);
            } else {
                missing.forEach(open::push);
            }
        }
        return found.get(id);
    }

    /** Every statement that one takes its content over from, directly or by way of others. */
    SortedSet<String> behind(String id) {
        var met = new TreeSet<String>();
        var open = new ArrayDeque<>(cites(id));
        while (!open.isEmpty() && met.size() <= MOST_BEHIND) {
            var next = open.pop();
            if (met.add(next)) {
                open.addAll(cites(next));
            }
        }
        return met;
    }

    private List<String> missing(String id) {
        return cites(id).stream().filter(cited -> !found.containsKey(cited)).toList();
    }

    private List<Source> union(String id) {
        var sources = new LinkedHashSet<Source>();
        cites(id).forEach(cited -> sources.addAll(found.get(cited)));
        return sources.isEmpty() ? drafts.get(id).statement().by() : new ArrayList<>(sources);
    }

    private List<String> cites(String id) {
        return drafts.get(id).ids(Reference.CITES);
    }
}
