package org.belie.problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds references that lead back to where they started; chains may be long, so it does not recurse. */
public final class Cycles {
    private final Map<String, ? extends Collection<String>> edges;
    private final Set<String> done = new HashSet<>();
    private final LinkedHashMap<String, Iterator<String>> path = new LinkedHashMap<>();
    private final ArrayDeque<String> stack = new ArrayDeque<>();
    private final List<List<String>> found = new ArrayList<>();

    private Cycles(Map<String, ? extends Collection<String>> edges) {
        this.edges = edges;
    }

    /** Every circle met, as the ids along it: {@code [a, b]} when a leads to b and b to a. */
    public static List<List<String>> in(Map<String, ? extends Collection<String>> edges) {
        var cycles = new Cycles(edges);
        edges.keySet().forEach(cycles::from);
        return cycles.found;
    }

    private void from(String start) {
        enter(start);
        while (!stack.isEmpty()) {
            var next = path.get(stack.peek());
            if (next.hasNext()) {
                enter(next.next());
            } else {
                done.add(stack.peek());
                path.remove(stack.pop());
            }
        }
    }

    private void enter(String id) {
        if (path.containsKey(id)) {
            var ids = new ArrayList<>(path.keySet());
            found.add(List.copyOf(ids.subList(ids.indexOf(id), ids.size())));
        } else if (!done.contains(id)) {
            stack.push(id);
            path.put(
                    id,
                    edges.containsKey(id)
                            ? edges.get(id).iterator()
                            : List.<String>of().iterator());
        }
    }
}
