package org.belie.report.picture;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.model.Statement;
import org.belie.verdict.Judgement;
import org.belie.verdict.why.Kind;
import org.belie.verdict.why.Node;

/** Gathers what the verdict on one claim rests on into a graph: the heaviest first, and what is too much by its number. */
final class Evidence {
    private static final int MOST = 10;
    private static final int MOST_ASIDE = 4;

    /** What a verdict can rest on beside reports on its claim: another claim's outcome, a condition, a retraction. */
    private static final Set<Kind> REASONS =
            Set.of(Kind.STANDING, Kind.RETRACTION, Kind.UNBOUND, Kind.HELD, Kind.FAILED);

    private final EvidenceGraph graph = new EvidenceGraph();
    private final Box end;

    private Evidence(Judgement verdict) {
        this.end = graph.add(Boxes.verdict(verdict));
    }

    /** The graph of a verdict; {@code why} is the tree of its reasons, or null. */
    static EvidenceGraph of(Judgement verdict, Node why) {
        var evidence = new Evidence(verdict);
        var grounds = Ground.of(verdict);
        evidence.side(on(grounds, Press.AGAINST), MOST);
        evidence.side(on(grounds, Press.FOR), MOST);
        if (why != null) {
            evidence.reasons(why);
        }
        if (evidence.graph.layer(Layer.FINDING).isEmpty()) {
            evidence.leads(Boxes.nothing());
        }
        evidence.side(evidence.withoutEchoes(on(grounds, Press.ASIDE)), MOST_ASIDE);
        return evidence.graph;
    }

    private static List<Ground> on(List<Ground> grounds, Press press) {
        return grounds.stream().filter(g -> g.press() == press).toList();
    }

    private void side(List<Ground> grounds, int most) {
        var shown = grounds.size() == most + 1 ? most + 1 : Math.min(most, grounds.size());
        grounds.subList(0, shown).forEach(g -> graph.join(seen(g.seen()), finding(g), ""));
        if (grounds.size() > shown) {
            var press = grounds.get(0).press();
            leads(press, Boxes.more(press, grounds.subList(shown, grounds.size())));
        }
    }

    /** Several who repeat what one told first are drawn as one pile, which is what they count for. */
    private List<Ground> withoutEchoes(List<Ground> grounds) {
        var echoes = grounds.stream()
                .filter(g -> !g.seen().derived())
                .filter(g -> !g.seen().by().equals(g.seen().origins()))
                .collect(Collectors.groupingBy(
                        g -> List.of(g.seen().origins(), g.rules()), LinkedHashMap::new, Collectors.toList()));
        echoes.values().removeIf(pile -> pile.size() < 2);
        echoes.values().forEach(pile -> {
            var box = graph.add(Boxes.pile(pile));
            origins(pile.get(0).seen(), box);
            graph.join(box, finding(pile.get(0)), "");
        });
        return grounds.stream()
                .filter(g -> echoes.values().stream().noneMatch(pile -> pile.contains(g)))
                .toList();
    }

    private Box finding(Ground ground) {
        return leads(ground.press(), Boxes.finding(ground));
    }

    /** A box beside the verdict, on a side. */
    private Box leads(Press press, Box box) {
        graph.join(graph.add(box), end, press.css());
        return box;
    }

    /** A box beside the verdict, on neither side. */
    private Box leads(Box box) {
        graph.join(graph.add(box), end, "");
        return box;
    }

    private Box seen(Statement seen) {
        if (!seen.derived()) {
            return said(seen);
        }
        var derived = graph.add(Boxes.derived(seen));
        given(seen).forEach(s -> graph.join(said(s), derived, ""));
        return derived;
    }

    /** What somebody said, below whatever was derived from it. */
    private static Stream<Statement> given(Statement statement) {
        return statement.derived() ? statement.restsOn().stream().flatMap(Evidence::given) : Stream.of(statement);
    }

    private Box said(Statement statement) {
        var box = graph.add(Boxes.said(statement));
        origins(statement, box);
        return box;
    }

    private void origins(Statement statement, Box box) {
        statement.origins().forEach(source -> graph.join(graph.add(Boxes.origin(source)), box, ""));
    }

    private void reasons(Node node) {
        for (var child : node.children()) {
            if (child.kind() == Kind.WAY) {
                reasons(child);
            } else if (REASONS.contains(child.kind())) {
                var box = leads(Boxes.reason(child));
                var below = new LinkedHashSet<Statement>();
                statements(child, below);
                below.stream().limit(MOST).forEach(s -> graph.join(said(s), box, ""));
            }
        }
    }

    private static void statements(Node node, Set<Statement> found) {
        if (node.statement() != null && !node.statement().by().isEmpty()) {
            found.add(node.statement());
        }
        node.children().forEach(child -> statements(child, found));
    }
}
