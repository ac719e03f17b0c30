package org.belie.rules.graph;

import java.util.Comparator;

/**
 * That a rule reads what another concludes, or what the session is told.
 *
 * @param from the node whose facts are read
 * @param to the rule that reads them
 * @param type the type that the reading pattern names, which may be wider than what is concluded
 */
public record Edge(String from, String to, String type, Way way) implements Comparable<Edge> {
    private static final Comparator<Edge> ORDER = Comparator.comparing(Edge::from)
            .thenComparing(Edge::to)
            .thenComparing(Edge::type)
            .thenComparing(Edge::way);

    @Override
    public int compareTo(Edge other) {
        return ORDER.compare(this, other);
    }
}
