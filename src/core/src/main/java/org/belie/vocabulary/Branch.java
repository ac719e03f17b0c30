package org.belie.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line of the tree of actions: a term below each of its broader ones, and its own kinds once only.
 *
 * @param depth steps below the top
 * @param kinds what is narrower, one step down, by id
 * @param again whether the term stood further up already, so that its kinds are not repeated
 */
public record Branch(int depth, Declaration action, List<String> kinds, boolean again) {
    public Branch {
        kinds = List.copyOf(kinds);
    }

    public String id() {
        return action.id();
    }

    /** All actions, from each that has nothing broader. */
    public static List<Branch> all(Vocabulary vocabulary) {
        return below(
                vocabulary,
                vocabulary.declarations().values().stream()
                        .filter(d -> d.named(Tie.BROADER).isEmpty())
                        .map(Declaration::id)
                        .toList());
    }

    /** One action and all that is narrower. */
    public static List<Branch> of(Vocabulary vocabulary, String action) {
        return below(vocabulary, List.of(action));
    }

    private record Open(int depth, String id) {}

    private static List<Branch> below(Vocabulary vocabulary, List<String> tops) {
        var kinds = kinds(vocabulary);
        var branches = new ArrayList<Branch>();
        var met = new HashSet<String>();
        var open = new ArrayDeque<Open>();
        push(open, 0, tops);
        while (!open.isEmpty()) {
            var next = open.pop();
            var below = kinds.getOrDefault(next.id(), List.of());
            var again = !met.add(next.id());
            branches.add(new Branch(next.depth(), vocabulary.declaration(next.id()), below, again));
            if (!again) {
                push(open, next.depth() + 1, below);
            }
        }
        return branches;
    }

    private static void push(ArrayDeque<Open> open, int depth, List<String> ids) {
        for (var i = ids.size() - 1; i >= 0; i--) {
            open.push(new Open(depth, ids.get(i)));
        }
    }

    private static Map<String, List<String>> kinds(Vocabulary vocabulary) {
        var kinds = new TreeMap<String, List<String>>();
        vocabulary
                .declarations()
                .values()
                .forEach(d -> d.named(Tie.BROADER).stream()
                        .distinct()
                        .forEach(broader -> kinds.computeIfAbsent(broader, k -> new ArrayList<>())
                                .add(d.id())));
        return kinds;
    }
}
