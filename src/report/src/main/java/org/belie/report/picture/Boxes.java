package org.belie.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.model.Lean;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.report.Symbol;
import org.belie.verdict.Admiralty;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;
import org.belie.verdict.why.Node;

/** What stands in the boxes of a graph of evidence. */
final class Boxes {
    private Boxes() {}

    static Box verdict(Judgement verdict) {
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

    static Box finding(Ground ground) {
        var look = ground.press().css();
        var words = List.of(
                new Para(Type.NAME, pressing(ground), 2),
                new Para(Type.BODY, String.join(", ", ground.rules()), 2),
                new Para(Type.NOTE, ground.items().get(0).title(), 3));
        return new Box(look + " " + ground.seen().id(), Layer.FINDING, look, words);
    }

    private static String pressing(Ground ground) {
        return ground.force() == null
                ? Messages.of("draw.found.aside")
                : Messages.of(
                        "draw.found." + ground.press().css(), ground.force().label());
    }

    /** Findings that there is no room for, and from how many they come. */
    static Box more(Press press, List<Ground> rest) {
        var origins = rest.stream()
                .flatMap(g -> g.items().get(0).origins().stream())
                .distinct()
                .count();
        var ids = rest.stream().map(g -> "[" + g.seen().id() + "]").collect(Collectors.joining(" "));
        var words = List.of(
                new Para(Type.NAME, Messages.of("draw.more." + press.css(), rest.size()), 2),
                new Para(Type.NOTE, Messages.count("draw.origins", (int) origins), 2),
                new Para(Type.NOTE, ids, 2));
        return new Box("more " + press, Layer.FINDING, press.css() + " more", words);
    }

    /** That no finding counts. */
    static Box nothing() {
        var words = List.of(new Para(Type.BODY, Messages.of("draw.nothing"), 3));
        return new Box("nothing", Layer.FINDING, "nothing", words);
    }

    /** What else a verdict rests on: the step of its explanation. */
    static Box reason(Node node) {
        var words = new ArrayList<Para>();
        words.add(new Para(Type.NAME, node.concluded(), 3));
        if (node.rule() != null) {
            words.add(new Para(Type.BODY, node.rule().id(), 1));
        }
        words.add(new Para(Type.NOTE, node.sentence(), 4));
        return new Box("reason " + node.number(), Layer.FINDING, "reason", words);
    }

    static Box derived(Statement statement) {
        var words = List.of(
                new Para(Type.NAME, "[" + statement.id() + "]", 2), new Para(Type.NOTE, Said.words(statement), 4));
        return new Box(statement.id(), Layer.DERIVED, "", words);
    }

    static Box said(Statement statement) {
        var words = new ArrayList<Para>();
        words.add(new Para(Type.NAME, "[" + statement.id() + "] " + statement.said(), 2));
        if (!statement.by().equals(statement.origins())) {
            words.add(new Para(Type.BODY, Messages.of("draw.repeated.by", Phrase.of(statement.by())), 2));
        }
        words.add(new Para(Type.NOTE, Said.words(statement), 4));
        return new Box(statement.id(), Layer.STATEMENT, "", words);
    }

    /** Several who repeat one. */
    static Box pile(List<Ground> echoes) {
        var who = echoes.stream()
                .map(g -> "[" + g.seen().id() + "] " + Phrase.of(g.seen().by()))
                .collect(Collectors.joining(", "));
        var words =
                List.of(new Para(Type.NAME, Messages.of("draw.echoes", echoes.size()), 2), new Para(Type.NOTE, who, 5));
        return new Box("pile " + echoes.get(0).seen().id(), Layer.STATEMENT, "pile", words);
    }

    static Box origin(Source source) {
        var words = List.of(
                new Para(Type.NAME, source.name(), 3), new Para(Type.NOTE, Admiralty.of(source.reliability()), 2));
        return new Box(source.id(), Layer.ORIGIN, "", words);
    }
}
