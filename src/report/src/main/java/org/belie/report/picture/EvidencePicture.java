package org.belie.report.picture;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.verdict.Judgement;
import org.belie.verdict.why.Node;

/** What a verdict rests on: who first told it, who says it, what was derived, what rules find in it, and on which side. */
public final class EvidencePicture {
    private EvidencePicture() {}

    /**
     * The picture in two shapes, of which {@code pictures.css} shows the one that fits, and a legend.
     *
     * @param prefix begins the ids of its elements, so that pictures of one page keep apart
     * @param why the tree of reasons at any detail, for what else the verdict rests on; null where it is not known
     */
    public static String svg(String prefix, Judgement verdict, Node why) {
        var graph = Evidence.of(verdict, why);
        var title = Messages.of("draw.evidence", verdict.claim().id());
        var told = told(graph);
        var wide = WideEvidence.draw(graph, prefix + "evidence", title, told);
        var narrow = NarrowEvidence.draw(graph, prefix + "evidence", title, told);
        return "<div class=\"picture\">\n" + wide + narrow + legend(wide) + "</div>\n";
    }

    private static String told(EvidenceGraph graph) {
        var sentences = new ArrayList<String>();
        graph.layer(Layer.VERDICT).forEach(v -> sentences.add(Messages.of("draw.told.verdict", v.told())));
        for (var found : graph.layer(Layer.FINDING)) {
            var said = graph.before(found).stream().map(b -> rests(b, graph)).collect(Collectors.joining("; "));
            sentences.add(said.isEmpty() ? found.told() + "." : Messages.of("draw.told.found", found.told(), said));
        }
        return String.join(" ", sentences);
    }

    private static String rests(Box box, EvidenceGraph graph) {
        var below = graph.before(box);
        if (box.layer() == Layer.DERIVED) {
            var said = below.stream().map(b -> rests(b, graph)).collect(Collectors.joining("; "));
            return Messages.of("draw.told.derived", box.told(), said);
        }
        var origins = below.stream().map(Box::told).collect(Collectors.joining("; "));
        return Messages.of("draw.told.said", box.told(), origins);
    }

    private static String legend(String drawing) {
        return new Legend(drawing)
                .key("for", Messages.of("draw.key.for"), sign("for"))
                .key("against", Messages.of("draw.key.against"), sign("against"))
                .key("aside", Messages.of("draw.key.aside"), sign("aside"))
                .key("origin", Messages.of("draw.key.origin"), sign("plain"))
                .list();
    }

    private static Svg sign(String look) {
        var sign = new Svg().open("g", "class", look).line("edge", 2, 9, look.equals("aside") ? 22 : 30, 9);
        Tip.right(look, 31, 9, sign);
        return sign.close();
    }
}
