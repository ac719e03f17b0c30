package org.belie.report;

import java.util.Locale;
import org.belie.message.Messages;
import org.belie.problem.Escaped;

/** A rule for a terminal: its card, its text, its cases, its neighbours. Code is never wrapped. */
public final class RuleSheetText {
    private static final String LABEL = "%-8s";

    private final Colour colour;
    private final StringBuilder out = new StringBuilder();

    private RuleSheetText(Colour colour) {
        this.colour = colour;
    }

    public static String text(RuleSheet sheet, Colour colour) {
        var text = new RuleSheetText(colour);
        text.card(sheet);
        text.code(sheet.text());
        text.cases(sheet);
        text.heading(Messages.of("sheet.graph"));
        text.out.append(RuleGraphText.edges(sheet.graph(), sheet.card().id()));
        return text.out.toString();
    }

    private void card(RuleSheet sheet) {
        var card = sheet.card();
        out.append(colour.strong(card.id()))
                .append("  ")
                .append(Escaped.of(card.name()))
                .append("\n\n");
        if (card.about() != null) {
            out.append(Wrap.lines("  ", "  ", card.about())).append('\n');
        }
        line("pack", card.pack());
        line("status", card.status());
        line("force", card.force());
        line("says", card.says());
        line("unless", card.unless());
        line("doubt", card.doubt());
        line("see", card.see());
        line("source", card.source());
        line("file", card.file() + ":" + card.line());
    }

    private void line(String label, String value) {
        if (value != null) {
            out.append(Wrap.lines(label(label), " ".repeat(10), value));
        }
    }

    private static String label(String text) {
        return "  " + String.format(LABEL, text);
    }

    private void heading(String text) {
        out.append('\n').append("  ").append(colour.strong(text)).append('\n');
    }

    private void code(String text) {
        heading(Messages.of("sheet.rule"));
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            out.append((String.format(Locale.ROOT, "%5d ", i + 1) + printable(lines.get(i))).stripTrailing())
                    .append('\n');
        }
    }

    /** A rule may be a stranger's: what steers a terminal is not passed on. */
    private static String printable(String line) {
        return line.replaceAll("[\\p{Cntrl}&&[^\t]]", "\uFFFD");
    }

    private void cases(RuleSheet sheet) {
        heading(Messages.of("sheet.cases"));
        if (sheet.cases().isEmpty()) {
            out.append("  " + Messages.of("sheet.none") + "\n");
        }
        sheet.cases()
                .forEach(c -> out.append(Wrap.lines(
                        c.fires() ? label(Messages.of("sheet.fires")) : label(Messages.of("sheet.silent")),
                        " ".repeat(10),
                        c.name())));
    }
}
