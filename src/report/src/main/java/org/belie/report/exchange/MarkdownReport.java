package org.belie.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.message.Messages;
import org.belie.model.Statement;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;

/** Markdown for a comment on a pull request: a table of verdicts, and the reasons of each to fold out. */
public final class MarkdownReport {
    /** A comment may have 65,536 characters; what is left is for whoever wraps it. */
    private static final int MOST = 65_000;

    private MarkdownReport() {}

    /** The report, whole or up to what fits a comment. */
    public static String markdown(Report report) {
        return markdown(report, MOST);
    }

    static String markdown(Report report, int most) {
        var pieces = new ArrayList<String>();
        for (var entry : report.bundles()) {
            entry.judged().verdicts().forEach(v -> pieces.add(row(entry, v)));
        }
        var table = pieces.size();
        for (var entry : report.bundles()) {
            entry.judged().verdicts().forEach(v -> pieces.add(details(entry, v)));
        }
        return fitted(head(report), pieces, table, most);
    }

    private static String head(Report report) {
        var asOf = report.bundles().stream()
                .map(e -> JsonReport.day(e.judged().bundle().asOf()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        var verdicts = report.bundles().stream()
                .mapToInt(e -> e.judged().verdicts().size())
                .sum();
        return "### belie: " + Messages.count("count.verdict", verdicts) + "\n\n"
                + (asOf.isEmpty() ? "" : Messages.of("markdown.asOf", asOf) + "\n\n")
                + "| " + Messages.of("markdown.columns") + " |\n|---|---|---|---|---|\n";
    }

    private static String row(Report.Entry entry, Judgement verdict) {
        return "| " + MarkdownText.of(entry.judged().bundle().id()) + " | "
                + MarkdownText.of(verdict.claim().id()) + " | **"
                + verdict.outcome().label() + "** | "
                + verdict.confidence().label() + " | "
                + MarkdownText.of(verdict.headline()) + " |\n";
    }

    /** Pieces in their order as long as they fit; rows of the table come before all details. */
    private static String fitted(String head, List<String> pieces, int table, int most) {
        var room = most - 200;
        var text = new StringBuilder(head);
        var fit = 0;
        while (fit < pieces.size() && text.length() + pieces.get(fit).length() <= room) {
            text.append(pieces.get(fit++));
        }
        if (fit < pieces.size()) {
            var rows = Math.max(0, table - fit);
            var reasons = Math.min(table, pieces.size() - fit);
            var cut = rows > 0
                    ? Messages.of("markdown.cut.rows", rows, reasons, table)
                    : Messages.of("markdown.cut", reasons, table);
            text.append('\n').append(cut).append('\n');
        }
        return text.toString();
    }

    private static String details(Report.Entry entry, Judgement verdict) {
        var text = new StringBuilder("\n<details><summary>");
        text.append(MarkdownText.html(entry.judged().bundle().id())).append(", ");
        text.append(MarkdownText.html(verdict.claim().id())).append(": ");
        text.append(Wording.upshot(verdict)).append("</summary>\n\n");
        text.append(MarkdownText.of(claim(verdict.claim()))).append("\n");
        for (var side : Side.all(verdict)) {
            var folded = !side.items().isEmpty() && side.items().get(0).force() == null;
            section(
                    text,
                    Messages.of("side." + side.word()),
                    folded
                            ? List.of(aside(side.items()))
                            : side.items().stream().map(MarkdownReport::item).toList());
        }
        section(
                text,
                Messages.of("finding.missing"),
                verdict.missing().stream().map(MarkdownText::of).toList());
        var ceilings = verdict.ceilings().stream().map(Item.Reason::because).distinct();
        section(
                text,
                Messages.of("finding.noSurer"),
                ceilings.map(MarkdownText::of).toList());
        return text.append("\n</details>\n").toString();
    }

    /** What does not count, by its ids: the reasons are in other formats. */
    private static String aside(List<Item> items) {
        return MarkdownText.of(items.stream()
                .map(i -> "[" + i.seen().id() + "] " + i.rule())
                .distinct()
                .collect(Collectors.joining(", ")));
    }

    private static String claim(Statement claim) {
        var quote = claim.attribution().quote();
        return Wording.who(claim) + ": "
                + (quote == null ? Phrase.plain(claim) : Messages.of("markdown.readAs", quote, Phrase.plain(claim)));
    }

    private static void section(StringBuilder text, String heading, List<String> items) {
        if (!items.isEmpty()) {
            text.append("\n**").append(heading).append("**\n\n");
            items.forEach(i -> text.append("- ").append(i).append('\n'));
        }
    }

    private static String item(Item item) {
        var lines = new StringBuilder();
        lines.append(Wording.rule(item)).append(": ").append(MarkdownText.of(item.says()));
        item.statements().forEach(s -> lines.append("\n  - ").append(MarkdownText.of(ground(s))));
        if (item.force() != null && item.doubt() != null) {
            lines.append("\n  - ").append(Messages.of("finding.doubt", MarkdownText.of(item.doubt())));
        }
        return lines.toString();
    }

    private static String ground(Statement statement) {
        var quote = statement.attribution().quote();
        return "[" + statement.id() + "] " + Wording.who(statement) + ", " + Wording.graded(statement)
                + (quote == null ? "" : ": \"" + quote + "\"");
    }
}
