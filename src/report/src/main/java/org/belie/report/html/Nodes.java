package org.belie.report.html;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.belie.verdict.why.Node;

/** What stands in a tree of reasons. */
final class Nodes {
    private Nodes() {}

    /** The ids of the rules of a tree; none where there is no tree. */
    static Set<String> rules(Node root) {
        var ids = new TreeSet<String>();
        if (root != null) {
            add(root, ids);
        }
        return ids;
    }

    /** The statements that a step with steps below it names: what unfolds cannot have links in its heading. */
    static List<Piece> named(Chapter chapter, Node node) {
        return node.children().isEmpty()
                ? List.of()
                : chapter.pieces(node.concluded() + node.sentence()).stream()
                        .filter(p -> p.href() != null)
                        .distinct()
                        .toList();
    }

    private static void add(Node node, Set<String> ids) {
        if (node.rule() != null) {
            ids.add(node.rule().id());
        }
        node.children().forEach(child -> add(child, ids));
    }
}
