package org.belie.report.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a verdict rests on, as boxes and lines: from those who first told something, by what was said and derived and found, to the
 * verdict. A box stands in it once, whoever refers to it.
 */
final class EvidenceGraph {
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    /** The box, or the one of its id that is there already. */
    Box add(Box box) {
        return boxes.computeIfAbsent(box.layer() + " " + box.id(), k -> box);
    }

    void join(Box from, Box to, String look) {
        edges.add(new Edge(from, to, look));
    }

    /** The boxes of a layer, in the order in which they came. */
    List<Box> layer(Layer layer) {
        return boxes.values().stream().filter(b -> b.layer() == layer).toList();
    }

    List<Edge> edges() {
        return new ArrayList<>(edges);
    }

    /** The same, with nothing but air where a line passes what was derived: room that no box takes. */
    EvidenceGraph layered() {
        var layered = new EvidenceGraph();
        boxes.values().forEach(layered::add);
        var derived = !layer(Layer.DERIVED).isEmpty();
        for (var edge : edges) {
            if (derived && edge.from().layer() == Layer.STATEMENT && edge.to().layer() == Layer.FINDING) {
                var air = layered.add(
                        new Box(edge.from().id() + " to " + edge.to().id(), Layer.DERIVED, "", List.of()));
                layered.join(edge.from(), air, edge.look());
                layered.join(air, edge.to(), edge.look());
            } else {
                layered.join(edge.from(), edge.to(), edge.look());
            }
        }
        return layered;
    }

    /** Where lines from a box lead. */
    List<Box> after(Box box) {
        return edges.stream().filter(e -> e.from().equals(box)).map(Edge::to).toList();
    }

    /** Whether it leads to the verdict, rather than to what does not count. */
    boolean counts(Box box) {
        return box.layer() == Layer.VERDICT
                || (box.layer() == Layer.FINDING
                        ? !box.look().startsWith(Press.ASIDE.css())
                        : after(box).stream().anyMatch(this::counts));
    }

    List<Box> before(Box box) {
        return edges.stream().filter(e -> e.to().equals(box)).map(Edge::from).toList();
    }
}
