package org.belie.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.belie.json.JsonReport;
import org.belie.message.Messages;
import org.belie.verdict.Upshot;
import org.belie.verdict.why.Detail;
import org.belie.verdict.why.Explanation;
import org.belie.verdict.why.Kind;
import org.belie.verdict.why.Node;

/** An explanation for a terminal of 80 columns: a numbered, indented tree, each step with the place of what says so. */
public final class WhyText {
    private static final String INDENT = "  ";

    private final Screen screen;
    private final Detail detail;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> printed = new HashSet<>();

    private WhyText(Screen screen, Detail detail) {
        this.screen = screen;
        this.detail = detail;
    }

    public static String text(Explanation why, Screen screen) {
        var text = new WhyText(screen, why.detail());
        text.head(why);
        for (var child : why.root().children()) {
            text.out.append('\n');
            text.node(child, "");
        }
        text.setAside(why.setAside());
        return text.out.toString();
    }

    private void head(Explanation why) {
        var bundle = why.bundle();
        var judgement = why.judgement();
        var outcome = judgement.outcome();
        out.append(screen.lines("", INDENT, Plain.text(bundle.id() + ": " + bundle.title())));
        out.append(Messages.of("why.head.asOf", JsonReport.day(bundle.asOf()))).append("\n\n");
        out.append(screen.colour().outcome(outcome, outcome.label().toUpperCase(Locale.ROOT)));
        out.append("  ").append(screen.colour().strong(judgement.claim().id()));
        out.append("  (").append(Upshot.of(judgement).sureness());
        out.append(")\n").append(screen.lines(INDENT, INDENT, Plain.text(judgement.headline())));
        faint(INDENT, source(why.root()));
    }

    private void node(Node node, String indent) {
        printed.add(node.number());
        var start = indent + node.number();
        var inner = indent + INDENT + INDENT;
        var text = screen.lines(start + " ", inner, Plain.text(node.concluded() + ": " + node.sentence()));
        out.append(indent).append(screen.colour().strong(node.number())).append(text.substring(start.length()));
        if (node.note() != null) {
            out.append(screen.lines(inner, inner, Plain.text(node.note())));
        }
        if (detail == Detail.LONG && (node.kind() == Kind.FOR || node.kind() == Kind.AGAINST)) {
            var doubt = Messages.of("why.doubt", Plain.text(node.rule().doubt()));
            out.append(screen.lines(inner, inner + INDENT, doubt));
        }
        faint(inner, source(node));
        node.children().forEach(child -> node(child, indent + INDENT));
    }

    private void setAside(List<String> ids) {
        if (!ids.isEmpty()) {
            var list = ids.stream().map(id -> "[" + id + "]").collect(Collectors.joining(", "));
            out.append('\n').append(screen.lines("", INDENT, Messages.of("why.setAside", list)));
        }
    }

    private void faint(String indent, String text) {
        if (!text.isEmpty()) {
            out.append(screen.colour().faint(screen.lines(indent, indent, text)));
        }
    }

    private String source(Node node) {
        var parts = new StringJoiner("; ");
        var place = node.place() == null ? "" : "[" + Plain.text(node.place().toString()) + "]";
        var rule = node.rule() == null ? "" : node.rule().id() + " ";
        if (!place.isEmpty()) {
            parts.add(rule + place);
        }
        var see = node.see().stream().filter(n -> !within(n, node.see())).toList();
        var above = see.stream().filter(printed::contains).toList();
        var below = see.stream().filter(n -> !printed.contains(n)).toList();
        if (!above.isEmpty()) {
            parts.add(Messages.of("why.above", String.join(", ", above)));
        }
        if (!below.isEmpty()) {
            parts.add(Messages.of("why.below", String.join(", ", below)));
        }
        return parts.toString();
    }

    /** Whoever looks at 2.1 sees 2.1.1 too. */
    private static boolean within(String number, List<String> others) {
        return others.stream().anyMatch(other -> number.startsWith(other + "."));
    }
}
