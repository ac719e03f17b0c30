package org.belie.report.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.belie.message.Messages;

/** A graph of evidence from top to bottom: below each who told it what they said, below that what was found in it. */
final class NarrowEvidence {
    private static final int PAD = 8;
    private static final int INDENT = 14;
    private static final int GAP = 10;
    private static final int RIGHT = 288;

    private final EvidenceGraph graph;
    private final List<Box> order = new ArrayList<>();
    private final Map<Box, Place> places = new HashMap<>();
    private final Svg svg = new Svg();

    /** Where a box stands. */
    private record Place(int left, int top, int right, int bottom) {
        int middle() {
            return (top + bottom) / 2;
        }
    }

    private NarrowEvidence(EvidenceGraph graph) {
        this.graph = graph;
    }

    static String draw(EvidenceGraph graph, String id, String title, String told) {
        var drawing = new NarrowEvidence(graph);
        drawing.arrange();
        var height = drawing.place();
        drawing.lines();
        drawing.order.forEach(drawing::box);
        return Frame.NARROW.drawing(id, height, title, told, drawing.svg).toString();
    }

    private void arrange() {
        var set = new LinkedHashSet<Box>();
        new Columns(graph).boxes(Layer.ORIGIN).forEach(origin -> {
            set.add(origin);
            graph.after(origin).forEach(said -> follow(said, set));
        });
        graph.layer(Layer.FINDING).forEach(set::add);
        graph.layer(Layer.VERDICT).forEach(set::add);
        order.addAll(set);
    }

    /** A box once all that it rests on is there, and then what rests on it. */
    private void follow(Box box, Set<Box> set) {
        var ready = box.layer() == Layer.STATEMENT || set.containsAll(graph.before(box));
        if (box.layer() != Layer.VERDICT && ready && set.add(box)) {
            graph.after(box).forEach(next -> follow(next, set));
        }
    }

    private int place() {
        var y = 1;
        for (var box : order) {
            var left = 1 + INDENT * indent(box);
            var right = box.layer() == Layer.VERDICT ? Frame.NARROW.width() - 1 : RIGHT;
            if (box.layer() == Layer.VERDICT) {
                y += 2 * GAP;
            }
            var bottom = y + label(box, right - left).height() + 2 * PAD;
            places.put(box, new Place(left, y, right, bottom));
            y = bottom + GAP;
        }
        return y - GAP + 1;
    }

    private int indent(Box box) {
        var derived = graph.before(box).stream().anyMatch(b -> b.layer() == Layer.DERIVED);
        return switch (box.layer()) {
            case ORIGIN, VERDICT -> 0;
            case STATEMENT -> 1;
            case DERIVED -> 2;
            case FINDING -> derived ? 3 : graph.before(box).isEmpty() ? 0 : 2;
        };
    }

    /**
     * Whether a line can run along the left from one box down to another: nothing stands between them that it would run behind.
     * What several said together stands below the first of them, and above the others.
     */
    private boolean near(Edge edge) {
        var from = order.indexOf(edge.from());
        var to = order.indexOf(edge.to());
        return from < to && order.subList(from + 1, to).stream().allMatch(b -> indent(b) > indent(edge.from()));
    }

    /** With the layer in words, where columns would have a title, and with what it rests on that stands further up. */
    private Label label(Box box, int width) {
        var words = new ArrayList<Para>();
        if (box.layer() != Layer.STATEMENT && box.layer() != Layer.FINDING) {
            words.add(new Para(Type.NOTE, box.layer().words(), 1));
        }
        words.addAll(box.words());
        var far = graph.edges().stream()
                .filter(e -> e.to().equals(box) && box.layer() != Layer.VERDICT && !near(e))
                .map(e -> name(e.from()))
                .collect(Collectors.joining(", "));
        if (!far.isEmpty()) {
            words.add(new Para(Type.NOTE, Messages.of("draw.also.from", far), 3));
        }
        return Label.of(words, width - 2 * PAD);
    }

    private static String name(Box box) {
        return box.layer() == Layer.ORIGIN || box.look().equals("pile")
                ? box.words().get(0).text()
                : "[" + box.id() + "]";
    }

    private void lines() {
        for (var look : graph.edges().stream().map(Edge::look).distinct().toList()) {
            svg.open("g", "class", look.isEmpty() ? "plain" : look);
            var edges = graph.edges().stream().filter(e -> e.look().equals(look));
            var ends = edges.collect(Collectors.partitioningBy(e -> e.to().layer() == Layer.VERDICT));
            ends.get(false).stream().filter(this::near).forEach(e -> branch(places.get(e.from()), places.get(e.to())));
            if (look.equals(Press.ASIDE.css())) {
                ends.get(true).forEach(e -> stub(places.get(e.from())));
            } else if (!ends.get(true).isEmpty()) {
                rail(look, ends.get(true));
            }
            svg.close();
        }
    }

    /** Down from a box, and to the right into one further in. */
    private void branch(Place from, Place to) {
        var x = from.left() + INDENT / 2;
        svg.path("edge", "M" + x + " " + from.bottom() + "V" + to.middle() + "H" + to.left());
    }

    /** What does not count leads nowhere. */
    private void stub(Place from) {
        svg.line("edge", from.right(), from.middle(), from.right() + 6, from.middle());
        Tip.right(Press.ASIDE.css(), from.right() + 14, from.middle(), svg);
    }

    /** To the right of findings, and down to the verdict; each side has a rail of its own. */
    private void rail(String look, List<Edge> edges) {
        var x = switch (look) {
            case "against" -> 310;
            case "for" -> 322;
            default -> 316;
        };
        edges.forEach(e -> {
            var from = places.get(e.from());
            svg.line("edge", from.right(), from.middle(), x, from.middle());
        });
        var start = edges.stream()
                .mapToInt(e -> places.get(e.from()).middle())
                .min()
                .orElseThrow();
        var end = places.get(edges.get(0).to()).top();
        svg.line("edge", x, start, x, end);
        Tip.down(look, x, end, svg);
    }

    private void box(Box box) {
        var place = places.get(box);
        svg.open("g", "class", (box.layer().css() + " " + box.look()).strip());
        var width = place.right() - place.left();
        if (box.look().equals("pile")) {
            svg.rect("box", place.left() + 4, place.top() + 4, width, place.bottom() - place.top(), 3);
        }
        svg.rect("box", place.left(), place.top(), width, place.bottom() - place.top(), Tip.round(box.layer()));
        label(box, width).draw(svg, place.left() + PAD, place.top() + PAD);
        svg.close();
    }
}
