package org.belie.report.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the boxes of a graph stand when its layers are columns: each box beside what it leads to, so that lines cross as little as
 * an order by means of neighbours can bring about.
 */
final class Columns {
    private static final int GAP = 12;
    private static final int PAD = 8;

    private final EvidenceGraph graph;
    private final Map<Layer, List<Box>> columns = new EnumMap<>(Layer.class);
    private final Map<Layer, Integer> lefts = new EnumMap<>(Layer.class);
    private final Map<Layer, Integer> widths = new EnumMap<>(Layer.class);
    private final Map<Box, Integer> middles = new HashMap<>();

    Columns(EvidenceGraph graph) {
        this.graph = graph;
        for (var layer : Layer.values()) {
            if (!graph.layer(layer).isEmpty()) {
                columns.put(layer, graph.layer(layer));
            }
        }
        measure();
        order();
        place();
    }

    private void measure() {
        var tight = columns.containsKey(Layer.DERIVED);
        var gap = tight ? 28 : 38;
        var left = 1;
        for (var layer : columns.keySet()) {
            var width = switch (layer) {
                case ORIGIN -> tight ? 132 : 165;
                case STATEMENT -> tight ? 180 : 250;
                case DERIVED -> 156;
                case FINDING -> tight ? 166 : 205;
                case VERDICT -> tight ? 150 : 163;
            };
            lefts.put(layer, left);
            widths.put(layer, width);
            left += width + gap;
        }
    }

    /** From the findings, whose order says what weighs most, back to those who told. */
    private void order() {
        for (var layer : List.of(Layer.DERIVED, Layer.STATEMENT, Layer.ORIGIN)) {
            if (columns.containsKey(layer)) {
                var next = ranks(layer);
                columns.put(
                        layer,
                        columns.get(layer).stream()
                                .sorted(Comparator.comparingDouble(b -> mean(graph.after(b), next)))
                                .toList());
            }
        }
    }

    private Map<Box, Integer> ranks(Layer layer) {
        var ranks = new HashMap<Box, Integer>();
        columns.keySet().stream()
                .filter(later -> later.compareTo(layer) > 0)
                .forEach(later -> columns.get(later).forEach(b -> ranks.put(b, ranks.size())));
        return ranks;
    }

    private double mean(List<Box> boxes, Map<Box, Integer> values) {
        var near = boxes.stream().filter(values::containsKey).toList();
        var counting = near.stream().filter(graph::counts).toList();
        return (counting.isEmpty() ? near : counting)
                .stream().mapToInt(values::get).average().orElse(Double.MAX_VALUE);
    }

    /** The tallest column is packed; the others stand beside what they are joined to, column by column away from it. */
    private void place() {
        var layers = new ArrayList<>(columns.keySet());
        var tallest = layers.stream()
                .max(Comparator.comparingInt(this::packed))
                .map(layers::indexOf)
                .orElseThrow();
        place(layers.get(tallest));
        for (var i = tallest + 1; i < layers.size(); i++) {
            place(layers.get(i));
        }
        for (var i = tallest - 1; i >= 0; i--) {
            place(layers.get(i));
        }
        var top = middles.keySet().stream().mapToInt(this::top).min().orElse(0);
        middles.replaceAll((box, middle) -> middle - top);
    }

    private int packed(Layer layer) {
        return columns.get(layer).stream().mapToInt(b -> height(b) + GAP).sum();
    }

    private void place(Layer layer) {
        var boxes = columns.get(layer);
        var wishes = new ArrayList<Double>();
        for (var box : boxes) {
            wishes.add(wish(box, wishes.isEmpty() ? 0 : wishes.get(wishes.size() - 1)));
        }
        var placed = Spread.middles(wishes, boxes.stream().map(this::height).collect(Collectors.toList()), GAP);
        for (var i = 0; i < boxes.size(); i++) {
            middles.put(boxes.get(i), placed.get(i));
        }
    }

    /** Beside what it is joined to, and of that beside what counts. */
    private double wish(Box box, double otherwise) {
        var near = new ArrayList<>(graph.before(box));
        near.addAll(graph.after(box));
        var mean = mean(near, middles);
        return mean == Double.MAX_VALUE ? otherwise : mean;
    }

    List<Layer> layers() {
        return List.copyOf(columns.keySet());
    }

    /** From top to bottom. */
    List<Box> boxes(Layer layer) {
        return columns.getOrDefault(layer, List.of());
    }

    int left(Layer layer) {
        return lefts.get(layer);
    }

    int width(Layer layer) {
        return widths.get(layer);
    }

    Label label(Box box) {
        return Label.of(box.words(), width(box.layer()) - 2 * PAD);
    }

    /** As high as its words, and with room for every line that leads to it. */
    int height(Box box) {
        return box.words().isEmpty()
                ? 2
                : Math.max(label(box).height() + 2 * PAD, 10 * graph.before(box).size());
    }

    int middle(Box box) {
        return middles.get(box);
    }

    int top(Box box) {
        return middle(box) - height(box) / 2;
    }

    /** The height of all columns. */
    int height() {
        return middles.keySet().stream().mapToInt(b -> top(b) + height(b)).max().orElse(0);
    }
}
