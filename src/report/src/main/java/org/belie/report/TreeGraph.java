package org.belie.report;

import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.belie.vocabulary.Branch;

/** The tree of actions as a graph, an arrow from each kind to what it is a kind of. */
public final class TreeGraph {
    private TreeGraph() {}

    /** For Graphviz. */
    public static String dot(List<Branch> branches) {
        return "digraph vocabulary {\n  rankdir = RL;\n  node [shape = box];\n"
                + nodes(
                        branches,
                        b -> "  " + GraphWords.quoted(b.id()) + " [tooltip = "
                                + GraphWords.quoted(b.action().gloss()) + "];\n")
                + edges(
                        branches,
                        (kind, broader) -> "  " + GraphWords.quoted(kind) + " -> " + GraphWords.quoted(broader) + ";\n")
                + "}\n";
    }

    /** For Mermaid: nodes are numbered, since a term may be a word of its language. */
    public static String mermaid(List<Branch> branches) {
        var ids = branches.stream().map(Branch::id).collect(Collectors.toCollection(TreeSet::new));
        Function<String, String> node = id -> "t" + ids.headSet(id).size();
        return "graph RL\n"
                + nodes(branches, b -> "  " + node.apply(b.id()) + "[\"" + GraphWords.plain(b.id()) + "\"]\n")
                + edges(branches, (kind, broader) -> "  " + node.apply(kind) + " --> " + node.apply(broader) + "\n");
    }

    private static String nodes(List<Branch> branches, Function<Branch, String> line) {
        return branches.stream().filter(b -> !b.again()).map(line).collect(Collectors.joining());
    }

    private static String edges(List<Branch> branches, BiFunction<String, String, String> line) {
        return branches.stream()
                .filter(b -> !b.again())
                .flatMap(b -> b.kinds().stream().map(kind -> line.apply(kind, b.id())))
                .collect(Collectors.joining());
    }
}
