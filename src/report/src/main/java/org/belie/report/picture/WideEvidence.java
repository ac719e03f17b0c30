package org.belie.report.picture;

import java.util.Comparator;
import java.util.List;

/** A graph of evidence from the left to the right: those who told, what they said, what was found in it, the verdict. */
final class WideEvidence {
    private static final int TOP = 30;
    private static final int PAD = 8;

    private final EvidenceGraph graph;
    private final Columns columns;
    private final Svg svg = new Svg();

    private WideEvidence(EvidenceGraph graph) {
        this.graph = graph.layered();
        this.columns = new Columns(this.graph);
    }

    static String draw(EvidenceGraph graph, String id, String title, String told) {
        var drawing = new WideEvidence(graph);
        drawing.titles();
        drawing.lines();
        drawing.boxes();
        var height = TOP + drawing.columns.height() + 6;
        return Frame.WIDE.drawing(id, height, title, told, drawing.svg).toString();
    }

    private void titles() {
        for (var layer : columns.layers()) {
            var words = List.of(new Para(Type.NOTE, layer.words(), 1));
            Label.of(words, columns.width(layer)).draw(svg, columns.left(layer), 2);
        }
    }

    private void lines() {
        var edges = graph.edges();
        edges.stream().filter(e -> e.to().layer() != Layer.VERDICT).forEach(e -> line(e, columns.middle(e.to())));
        var last = edges.stream()
                .filter(e -> e.to().layer() == Layer.VERDICT)
                .filter(e -> !e.look().equals(Press.ASIDE.css()))
                .sorted(Comparator.comparingInt(e -> columns.middle(e.from())))
                .toList();
        for (var i = 0; i < last.size(); i++) {
            var end = last.get(i).to();
            line(last.get(i), columns.top(end) + columns.height(end) * (i + 1) / (last.size() + 1));
        }
        edges.stream().filter(e -> e.look().equals(Press.ASIDE.css())).forEach(this::stub);
    }

    private void line(Edge edge, int toY) {
        var fromX = right(edge.from());
        var fromY = TOP + columns.middle(edge.from());
        var toX = columns.left(edge.to().layer());
        var half = (fromX + toX) / 2;
        svg.open("g", "class", edge.look().isEmpty() ? "plain" : edge.look());
        var y = TOP + toY;
        svg.path(
                "edge",
                "M" + fromX + " " + fromY + "C" + half + " " + fromY + " " + half + " " + y + " " + toX + " " + y);
        if (edge.from().words().isEmpty()) {
            svg.line("edge", columns.left(edge.from().layer()), fromY, fromX, fromY);
        }
        if (!edge.to().words().isEmpty()) {
            Tip.right(edge.look(), toX, y, svg);
        }
        svg.close();
    }

    /** What does not count leads nowhere. */
    private void stub(Edge edge) {
        var x = right(edge.from());
        var y = TOP + columns.middle(edge.from());
        svg.open("g", "class", edge.look()).line("edge", x, y, x + 14, y);
        Tip.right(edge.look(), x + 20, y, svg);
        svg.close();
    }

    private int right(Box box) {
        return columns.left(box.layer()) + columns.width(box.layer());
    }

    private void boxes() {
        for (var layer : columns.layers()) {
            for (var box : columns.boxes(layer)) {
                if (!box.words().isEmpty()) {
                    box(box);
                }
            }
        }
    }

    private void box(Box box) {
        var left = columns.left(box.layer());
        var top = TOP + columns.top(box);
        svg.open("g", "class", (box.layer().css() + " " + box.look()).strip());
        if (box.look().equals("pile")) {
            svg.rect("box", left + 4, top + 4, columns.width(box.layer()), columns.height(box), 3);
        }
        svg.rect("box", left, top, columns.width(box.layer()), columns.height(box), Tip.round(box.layer()));
        var label = columns.label(box);
        label.draw(svg, left + PAD, top + (columns.height(box) - label.height()) / 2);
        svg.close();
    }
}
