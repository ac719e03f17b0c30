package org.belie.rules.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.belie.rules.RuleCard;
import org.belie.rules.tree.RuleTree;

/**
 * What feeds what: an edge from each rule, and from each kind of fact that a session is told, to every rule that reads it.
 *
 * @param nodes by id
 */
public record RuleGraph(SortedMap<String, Node> nodes, SortedSet<Edge> edges) {
    public RuleGraph {
        nodes = Collections.unmodifiableSortedMap(nodes);
        edges = Collections.unmodifiableSortedSet(edges);
    }

    /** The graph of all rules. */
    public static RuleGraph of(Collection<RuleCard> cards, Collection<RuleTree> trees) {
        return new GraphReader(cards, trees).read();
    }

    /** What a rule reads. */
    public List<Edge> into(String rule) {
        return edges.stream().filter(e -> e.to().equals(rule)).toList();
    }

    /** What reads a node. */
    public List<Edge> outOf(String node) {
        return edges.stream().filter(e -> e.from().equals(node)).toList();
    }

    /** The rules asked for, with what they read and what reads them. */
    public RuleGraph around(Predicate<RuleCard> which) {
        return only(id -> nodes.get(id) instanceof Node.OfRule rule && which.test(rule.card()));
    }

    private RuleGraph only(Predicate<String> middle) {
        var kept = edges.stream()
                .filter(e -> middle.test(e.from()) || middle.test(e.to()))
                .collect(Collectors.toCollection(TreeSet::new));
        var left = new TreeMap<>(nodes);
        left.keySet()
                .removeIf(id -> !middle.test(id)
                        && kept.stream().noneMatch(e -> e.from().equals(id) || e.to().equals(id)));
        return new RuleGraph(left, kept);
    }
}
