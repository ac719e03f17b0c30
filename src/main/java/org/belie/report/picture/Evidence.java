package org.belie.report.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.model.Lean;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.report.Symbol;
import org.belie.verdict.Admiralty;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;
import org.belie.verdict.why.Kind;
import org.belie.verdict.why.Node;

/** Gathers what the verdict on one claim rests on into a graph: the heaviest first, and what is too much by its number. */
final class Evidence {
    private static final int MOST = 10;
    private static final int MOST_ASIDE = 4;

    /** What a verdict can rest on beside reports on its claim: another claim's outcome, a condition, a retraction. */
    private static final Set<Kind> REASONS =
            Set.of(Kind.STANDING, Kind.RETRACTION, Kind.UNBOUND, Kind.HELD, Kind.FAILED);

    private final Judgement verdict;
    private final EvidenceGraph graph = new EvidenceGraph();
    private final Box end;

    private Evidence(Judgement verdict) {
        this.verdict = verdict;
        this.end = graph.add(end());
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
            evidence.nothing();
        }
        evidence.side(evidence.withoutEchoes(on(grounds, Press.ASIDE)), MOST_ASIDE);
        return evidence.graph;
    }

    private Box end() {
        var words = new ArrayList<Para>();
        var outcome = verdict.outcome();
        words.add(new Para(Type.HEAD, Symbol.of(outcome) + " " + Messages.of("draw.outcome." + outcome.label()), 2));
        words.add(new Para(
                Type.BODY, Messages.of("draw.confidence", verdict.confidence().label()), 2));
        if (verdict.lean() != Lean.NONE) {
            words.add(new Para(
                    Type.BODY, Messages.of("draw.lean." + verdict.lean().label()), 2));
        }
        words.add(new Para(Type.NOTE, Messages.of("draw.claim", verdict.claim().id()), 2));
        return new Box("", Layer.VERDICT, "", words);
    }

    private static List<Ground> on(List<Ground> grounds, Press press) {
        return grounds.stream().filter(g -> g.press() == press).toList();
    }

    private void side(List<Ground> grounds, int most) {
        var shown = grounds.size() == most + 1 ? most + 1 : Math.min(most, grounds.size());
        grounds.subList(0, shown).forEach(this::ground);
        if (grounds.size() > shown) {
            more(grounds.subList(shown, grounds.size()));
        }
    }

    /** Several who repeat what one told first are drawn as one pile, which is what they count for. */
    private List<Ground> withoutEchoes(List<Ground> grounds) {
        var echoes = grounds.stream()
                .filter(g -> !g.seen().derived())
                .filter(g -> !g.seen().by().equals(g.seen().origins()))
                .collect(Collectors.groupingBy(g -> g.seen().origins(), LinkedHashMap::new, Collectors.toList()));
        echoes.values().removeIf(pile -> pile.size() < 2);
        echoes.values().forEach(this::pile);
        return grounds.stream()
                .filter(g -> echoes.values().stream().noneMatch(pile -> pile.contains(g)))
                .toList();
    }

    private void pile(List<Ground> echoes) {
        var first = echoes.get(0);
        var who = echoes.stream()
                .map(g -> "[" + g.seen().id() + "] " + Phrase.of(g.seen().by()))
                .collect(Collectors.joining(", "));
        var words =
                List.of(new Para(Type.NAME, Messages.of("draw.echoes", echoes.size()), 2), new Para(Type.NOTE, who, 5));
        var box = graph.add(new Box("pile " + first.seen().id(), Layer.STATEMENT, "pile", words));
        first.seen().origins().forEach(source -> graph.join(origin(source), box, ""));
        graph.join(box, finding(first), "");
    }

    private void ground(Ground ground) {
        graph.join(told(ground.seen()), finding(ground), "");
    }

    private Box finding(Ground ground) {
        var words = List.of(
                new Para(Type.NAME, pressing(ground), 2),
                new Para(Type.BODY, String.join(", ", ground.rules()), 2),
                new Para(Type.NOTE, ground.items().get(0).title(), 3));
        var look = ground.press().css();
        var found = graph.add(new Box(look + " " + ground.seen().id(), Layer.FINDING, look, words));
        graph.join(found, end, look);
        return found;
    }

    private static String pressing(Ground ground) {
        return ground.force() == null
                ? Messages.of("draw.found.aside")
                : Messages.of(
                        "draw.found." + ground.press().css(), ground.force().label());
    }

    /** What there is no room for, and from how many it comes. */
    private void more(List<Ground> rest) {
        var press = rest.get(0).press();
        var origins = rest.stream()
                .flatMap(g -> g.items().get(0).origins().stream())
                .distinct()
                .count();
        var ids = rest.stream().map(g -> "[" + g.seen().id() + "]").collect(Collectors.joining(" "));
        var words = List.of(
                new Para(Type.NAME, Messages.of("draw.more." + press.css(), rest.size()), 2),
                new Para(Type.NOTE, Messages.count("draw.origins", (int) origins), 2),
                new Para(Type.NOTE, ids, 2));
        graph.join(graph.add(new Box("more " + press, Layer.FINDING, press.css() + " more", words)), end, press.css());
    }

    private void nothing() {
        var words = List.of(new Para(Type.BODY, Messages.of("draw.nothing"), 3));
        graph.join(graph.add(new Box("nothing", Layer.FINDING, "nothing", words)), end, "");
    }

    private Box told(Statement seen) {
        if (!seen.derived()) {
            return said(seen);
        }
        var words = List.of(new Para(Type.NAME, "[" + seen.id() + "]", 2), new Para(Type.NOTE, Said.words(seen), 4));
        var derived = graph.add(new Box(seen.id(), Layer.DERIVED, "", words));
        seen.restsOn().stream().flatMap(Evidence::given).forEach(s -> graph.join(said(s), derived, ""));
        return derived;
    }

    /** What somebody said, below whatever was derived from it. */
    private static Stream<Statement> given(Statement statement) {
        return statement.derived() ? statement.restsOn().stream().flatMap(Evidence::given) : Stream.of(statement);
    }

    private Box said(Statement statement) {
        var words = new ArrayList<Para>();
        words.add(new Para(Type.NAME, "[" + statement.id() + "] " + statement.said(), 2));
        if (!statement.by().equals(statement.origins())) {
            words.add(new Para(Type.BODY, Messages.of("draw.repeated.by", Phrase.of(statement.by())), 2));
        }
        words.add(new Para(Type.NOTE, Said.words(statement), 4));
        var box = graph.add(new Box(statement.id(), Layer.STATEMENT, "", words));
        statement.origins().forEach(source -> graph.join(origin(source), box, ""));
        return box;
    }

    private Box origin(Source source) {
        return graph.add(new Box(
                source.id(),
                Layer.ORIGIN,
                "",
                List.of(
                        new Para(Type.NAME, source.name(), 3),
                        new Para(Type.NOTE, Admiralty.of(source.reliability()), 2))));
    }

    private void reasons(Node node) {
        for (var child : node.children()) {
            if (child.kind() == Kind.WAY) {
                reasons(child);
            } else if (REASONS.contains(child.kind())) {
                reason(child);
            }
        }
    }

    private void reason(Node node) {
        var words = new ArrayList<Para>();
        words.add(new Para(Type.NAME, node.concluded(), 3));
        if (node.rule() != null) {
            words.add(new Para(Type.BODY, node.rule().id(), 1));
        }
        words.add(new Para(Type.NOTE, node.sentence(), 4));
        var box = graph.add(new Box("reason " + node.number(), Layer.FINDING, "reason", words));
        graph.join(box, end, "");
        var below = new LinkedHashSet<Statement>();
        statements(node, below);
        below.stream().limit(MOST).forEach(s -> graph.join(said(s), box, ""));
    }

    private static void statements(Node node, Set<Statement> found) {
        if (node.statement() != null && !node.statement().by().isEmpty()) {
            found.add(node.statement());
        }
        node.children().forEach(child -> statements(child, found));
    }
}
