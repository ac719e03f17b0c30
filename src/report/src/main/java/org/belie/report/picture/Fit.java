package org.belie.report.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines of a width: between words, inside a word that is longer than a line, and off where it is too much. */
final class Fit {
    private static final String MORE = "\u2026";

    private final Para para;
    private final int width;
    private final List<Line> lines = new ArrayList<>();
    private String line = "";

    private Fit(Para para, int width) {
        this.para = para;
        this.width = width;
    }

    static List<Line> lines(Para para, int width) {
        var fit = new Fit(para, width);
        for (var word : para.text().split(" ")) {
            fit.add(word);
        }
        fit.end();
        return fit.cut();
    }

    private void add(String word) {
        var longer = line.isEmpty() ? word : line + " " + word;
        if (fits(longer)) {
            line = longer;
            return;
        }
        end();
        line = word;
        while (!fits(line) && lines.size() <= para.most()) {
            var part = beginning(line, "");
            var rest = line.substring(part.length());
            line = part;
            end();
            line = rest;
        }
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(new Line(para.type(), line, null));
        }
        line = "";
    }

    /** The lines that there is room for; the last of them says when there is more. */
    private List<Line> cut() {
        if (lines.size() <= para.most()) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, para.most() - 1));
        var start = lines.get(para.most() - 1).text();
        var next = lines.get(para.most()).text();
        var text = beginning(start + " " + next, MORE).strip() + MORE;
        kept.add(new Line(para.type(), text, para.text()));
        return kept;
    }

    /** As much of a text as there is room for, with something behind it; at least one sign as readers count them. */
    private String beginning(String text, String behind) {
        var signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(text);
        signs.first();
        var end = signs.next();
        for (var next = end; next != BreakIterator.DONE; next = signs.next()) {
            if (!fits(text.substring(0, next) + behind)) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    private boolean fits(String text) {
        return TextWidth.of(text, para.type()) <= width;
    }
}
