package org.belie.report;

import java.util.ArrayList;
import java.util.List;
import org.belie.verdict.why.Explanation;
import org.belie.verdict.why.Kind;
import org.belie.verdict.why.Node;

/**
 * An explanation as a graph, the same for every language of graphs: what is referred to in a tree is an arrow here.
 *
 * @param boxes in the order of the tree
 * @param arrows from what is concluded to what it rests on
 */
record WhyGraph(List<Box> boxes, List<Arrow> arrows) {
    private static final int WIDTH = 44;

    /**
     * A step of the explanation.
     *
     * @param id a word in any language
     * @param lines what stands in it, with nothing in it that could steer a terminal
     */
    record Box(String id, Kind kind, List<String> lines) {}

    /**
     * A premise.
     *
     * @param from the id of a conclusion
     * @param to the id of what it rests on
     */
    record Arrow(String from, String to) {}

    static WhyGraph of(Explanation why) {
        var graph = new WhyGraph(new ArrayList<>(), new ArrayList<>());
        graph.add(why.root());
        return graph;
    }

    private void add(Node node) {
        boxes.add(new Box(id(node.number()), node.kind(), lines(node)));
        for (var child : node.children()) {
            arrows.add(new Arrow(id(node.number()), id(child.number())));
            add(child);
        }
        node.see().forEach(other -> arrows.add(new Arrow(id(node.number()), id(other))));
    }

    private static String id(String number) {
        return "n" + number.replace('.', '_');
    }

    private static List<String> lines(Node node) {
        var lines = new ArrayList<String>();
        lines.addAll(Wrap.at(WIDTH, Plain.text(node.number() + " " + node.concluded())));
        lines.addAll(Wrap.at(WIDTH, Plain.text(node.sentence())));
        if (node.note() != null) {
            lines.addAll(Wrap.at(WIDTH, Plain.text(node.note())));
        }
        if (node.place() != null) {
            var rule = node.rule() == null ? "" : node.rule().id() + " ";
            lines.addAll(Wrap.at(WIDTH, rule + "[" + Plain.text(node.place().toString()) + "]"));
        }
        return lines;
    }
}
