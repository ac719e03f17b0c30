package org.belie.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.belie.message.Messages;
import org.belie.rules.RuleCard;
import org.belie.rules.graph.Edge;
import org.belie.rules.graph.RuleGraph;

/** A graph of rules for a terminal: below each rule what it reads, and what reads it. */
public final class RuleGraphText {
    private RuleGraphText() {}

    /** Some rules of a graph. */
    public static String text(RuleGraph graph, List<RuleCard> shown) {
        var out = new StringBuilder();
        for (var card : shown) {
            out.append(out.isEmpty() ? "" : "\n");
            out.append(Wrap.lines(card.id() + "  ", "         ", card.name()));
            out.append(edges(graph, card.id()));
        }
        return out.toString();
    }

    /** Both sides of one rule. */
    static String edges(RuleGraph graph, String id) {
        var out = new StringBuilder();
        group(graph.into(id), Edge::from)
                .forEach((type, ids) -> out.append(line(Messages.of("graph.reads"), type, ids)));
        var readers = group(graph.outOf(id), Edge::to);
        readers.forEach((type, ids) -> out.append(line(Messages.of("graph.feeds"), type, ids)));
        return out.append(readers.isEmpty() ? "  " + Messages.of("graph.feedsNone") + "\n" : "")
                .toString();
    }

    private static String line(String verb, String type, List<String> ids) {
        var named = ids.stream().allMatch(type::equals) ? "" : ": " + String.join(", ", ids);
        return Wrap.lines("  " + verb + " ", "      ", type + named);
    }

    /** The other ends of edges by the type that is read and the way it is. */
    private static TreeMap<String, List<String>> group(List<Edge> edges, Function<Edge, String> end) {
        var groups = new TreeMap<String, List<String>>();
        edges.forEach(
                e -> groups.computeIfAbsent(type(e), k -> new ArrayList<>()).add(name(end.apply(e), e.type())));
        return groups;
    }

    private static String type(Edge edge) {
        return switch (edge.way()) {
            case NEEDS -> edge.type();
            case COLLECTS -> Messages.of("graph.collects", edge.type());
            case UNLESS -> Messages.of("graph.unless", edge.type());
        };
    }

    /** {@code Parameter level-days} beside its type is {@code level-days}. */
    private static String name(String id, String type) {
        return id.startsWith(type + " ") ? id.substring(type.length() + 1) : id;
    }
}
