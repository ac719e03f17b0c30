package org.belie.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.json.Json;
import org.belie.rules.graph.Edge;
import org.belie.rules.graph.Node;
import org.belie.rules.graph.RuleGraph;

/** A graph of rules in the languages of programs, an arrow from what is read to the rule that reads it. */
public final class RuleGraphs {
    private RuleGraphs() {}

    /** For Graphviz: what is told in ovals, rules in boxes; what must be absent dashed, what is collected bold. */
    public static String dot(RuleGraph graph) {
        var out = new StringBuilder("digraph rules {\n  rankdir = LR;\n  node [shape = box];\n");
        graph.nodes().values().forEach(n -> out.append("  " + GraphWords.quoted(n.id()) + look(n) + ";\n"));
        graph.edges()
                .forEach(e -> out.append("  " + GraphWords.quoted(e.from()) + " -> " + GraphWords.quoted(e.to())
                        + " [label = " + GraphWords.quoted(e.type()) + look(e) + "];\n"));
        return out.append("}\n").toString();
    }

    private static String look(Node node) {
        return node instanceof Node.OfRule rule
                ? " [tooltip = " + GraphWords.quoted(rule.card().name()) + "]"
                : " [shape = oval]";
    }

    private static String look(Edge edge) {
        return switch (edge.way()) {
            case NEEDS -> "";
            case COLLECTS -> ", style = bold";
            case UNLESS -> ", style = dashed";
        };
    }

    /** For Mermaid: nodes are numbered; what is told is rounded, what must be absent dotted, what is collected thick. */
    public static String mermaid(RuleGraph graph) {
        var numbers = new ArrayList<>(graph.nodes().keySet());
        var out = new StringBuilder("graph LR\n");
        graph.nodes().values().forEach(n -> out.append("  n" + numbers.indexOf(n.id()) + box(n) + "\n"));
        graph.edges()
                .forEach(e -> out.append("  n" + numbers.indexOf(e.from()) + arrow(e) + "|" + GraphWords.plain(e.type())
                        + "| n" + numbers.indexOf(e.to()) + "\n"));
        return out.toString();
    }

    private static String box(Node node) {
        return node instanceof Node.OfRule rule
                ? "[\"" + GraphWords.plain(node.id() + " " + rule.card().name()) + "\"]"
                : "([\"" + GraphWords.plain(node.id()) + "\"])";
    }

    private static String arrow(Edge edge) {
        return switch (edge.way()) {
            case NEEDS -> " -->";
            case COLLECTS -> " ==>";
            case UNLESS -> " -.->";
        };
    }

    /** {@code belie-rule-graph/1}. */
    public static String json(RuleGraph graph) {
        var all = new LinkedHashMap<String, Object>();
        all.put("format", "belie-rule-graph/1");
        all.put("nodes", graph.nodes().values().stream().map(RuleGraphs::node).toList());
        all.put("edges", edges(graph.edges().stream().toList()));
        return Json.pretty(all);
    }

    private static Map<String, Object> node(Node node) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", node.id());
        if (node instanceof Node.OfRule rule) {
            map.put("kind", "rule");
            map.put("name", rule.card().name());
            map.put("pack", rule.card().pack());
        } else {
            map.put("kind", "told");
        }
        return map;
    }

    static List<Map<String, Object>> edges(List<Edge> edges) {
        return edges.stream().map(RuleGraphs::edge).toList();
    }

    private static Map<String, Object> edge(Edge edge) {
        var map = new LinkedHashMap<String, Object>();
        map.put("from", edge.from());
        map.put("to", edge.to());
        map.put("type", edge.type());
        map.put("way", edge.way().label());
        return map;
    }
}
