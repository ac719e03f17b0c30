package org.belie.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.model.Lean;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;

/** For a terminal of 80 columns: every verdict with both sides of its evidence. */
public final class TextReport {
    private static final String INDENT = "    ";

    private final Colour colour;
    private final StringBuilder out = new StringBuilder();

    private TextReport(Colour colour) {
        this.colour = colour;
    }

    /** Every verdict in full. */
    public static String text(Report report, Colour colour) {
        var text = new TextReport(colour);
        report.bundles().forEach(text::bundle);
        return text.out.toString();
    }

    /** Every verdict with its headline and a line for each statement that speaks for or against it. */
    public static String brief(Report report, Colour colour) {
        var text = new TextReport(colour);
        for (var entry : report.bundles()) {
            text.title(entry);
            entry.judged().verdicts().forEach(text::inBrief);
        }
        return text.out.toString();
    }

    private void bundle(Report.Entry entry) {
        title(entry);
        var local = entry.judged().bundle().localActions();
        if (!local.isEmpty()) {
            out.append(Wrap.lines("", INDENT, "with its own terms: " + String.join(", ", local)));
        }
        entry.judged().verdicts().forEach(this::verdict);
    }

    private void title(Report.Entry entry) {
        var bundle = entry.judged().bundle();
        out.append(out.isEmpty() ? "" : "\n");
        out.append(colour.strong(bundle.id()));
        out.append(bundle.title() == null ? "" : ": " + bundle.title()).append('\n');
        out.append("as of ").append(JsonReport.day(bundle.asOf()));
        out.append(", ")
                .append(Messages.count("count.statement", bundle.statements().size()));
        out.append(", ")
                .append(Messages.count(
                        "count.verdict", entry.judged().verdicts().size()))
                .append('\n');
    }

    private void inBrief(Judgement judgement) {
        head(judgement);
        lines("against", judgement.against());
        lines("for", judgement.pro());
        lines("discounted", judgement.discounted());
    }

    private void lines(String heading, List<Item> items) {
        var first = new LinkedHashMap<String, Item>();
        items.forEach(i -> first.putIfAbsent(i.seen().id(), i));
        first.values()
                .forEach(i -> out.append(Wrap.lines(
                        "  " + heading + ": ",
                        INDENT,
                        "[" + i.seen().id() + "] " + who(i.seen()) + ": " + i.title()
                                + (i.force() == null ? "" : " (" + i.force().label() + ")"))));
    }

    private void head(Judgement judgement) {
        out.append('\n');
        out.append(
                colour.outcome(judgement.outcome(), judgement.outcome().label().toUpperCase(Locale.ROOT)));
        out.append("  ").append(colour.strong(judgement.claim().id()));
        out.append("  (").append(judgement.confidence().label()).append(" confidence");
        out.append(
                        judgement.lean() == Lean.NONE
                                ? ""
                                : ", evidence leans " + judgement.lean().label())
                .append(")\n");
        out.append(Wrap.lines("  ", "  ", judgement.headline()));
    }

    private void verdict(Judgement judgement) {
        head(judgement);
        quote(judgement.claim());
        items("against", judgement.against());
        items("for", judgement.pro());
        items("discounted", judgement.discounted());
        items("could not count", judgement.context());
        list("missing", judgement.missing());
        list(
                "why no surer",
                judgement.ceilings().stream()
                        .map(Item.Reason::because)
                        .distinct()
                        .toList());
    }

    private void quote(Statement claim) {
        if (!claim.by().isEmpty()) {
            var quote = claim.attribution().quote();
            out.append(Wrap.lines("  ", "  ", who(claim) + (quote == null ? "" : ": \"" + quote + "\"")));
        }
    }

    private static String who(Statement statement) {
        return Phrase.of(statement.by()) + ", " + statement.said();
    }

    private void items(String heading, List<Item> items) {
        if (!items.isEmpty()) {
            out.append("  ").append(colour.strong(heading)).append('\n');
            var bySeen = new LinkedHashMap<String, List<Item>>();
            items.forEach(i -> bySeen.computeIfAbsent(i.seen().id(), k -> new ArrayList<>())
                    .add(i));
            bySeen.values().forEach(this::onOneStatement);
        }
    }

    /** The first finding in full, the others by their names. */
    private void onOneStatement(List<Item> items) {
        item(items.get(0));
        var inner = INDENT + "  ";
        items.stream()
                .skip(1)
                .map(i -> "also " + i.rule() + force(i) + ": " + i.title())
                .forEach(also -> out.append(Wrap.lines(inner, inner + "  ", also)));
    }

    private void item(Item item) {
        out.append(Wrap.lines(INDENT, INDENT + "  ", item.rule() + force(item) + " " + item.says()));
        var inner = INDENT + "  ";
        item.statements().forEach(s -> out.append(colour.faint(Wrap.lines(inner, inner + "  ", ground(s)))));
        for (var cap : item.caps()) {
            out.append(Wrap.lines(
                    inner, inner + "  ", "no more than " + cap.to() + ": " + cap.because() + " (" + cap.rule() + ")"));
        }
        if (item.force() != null && item.doubt() != null) {
            out.append(Wrap.lines(inner, inner + "  ", "doubt: " + item.doubt()));
        }
    }

    private static String force(Item item) {
        if (item.force() == null) {
            return "";
        }
        return " " + item.force().label()
                + (item.force() == item.proposed()
                        ? ""
                        : " (proposed " + item.proposed().label() + ")");
    }

    private static String ground(Statement statement) {
        var grades = statement.by().stream().map(TextReport::grade).collect(Collectors.joining(", "));
        var credibility = statement.credibility() == 6 ? "" : String.valueOf(statement.credibility());
        var origins = statement.origins().equals(statement.by()) ? "" : ", after " + Phrase.of(statement.origins());
        var quote = statement.attribution().quote();
        return "[" + statement.id() + "] " + who(statement) + ", graded " + grades + credibility + ", basis "
                + statement.basis().label() + origins + (quote == null ? "" : ": \"" + quote + "\"");
    }

    private static String grade(Source source) {
        return source.reliability().name();
    }

    private void list(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            out.append("  ").append(colour.strong(heading)).append('\n');
            sentences.forEach(s -> out.append(Wrap.lines(INDENT, INDENT + "  ", s)));
        }
    }
}
