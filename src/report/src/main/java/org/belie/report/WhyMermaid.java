package org.belie.report;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.belie.verdict.why.Explanation;
import org.belie.verdict.why.Kind;

/** An explanation for Mermaid. */
public final class WhyMermaid {
    /**
     * Signs that Mermaid, its Markdown or its HTML reads: quotes, entities, directives (two per cent signs, wherever they
     * stand), formulas, emphasis, links, icons, lists and headings at the start of a line, and words of the language.
     */
    private static final Pattern SIGNS = Pattern.compile("[\"#&<>%`*_~\\\\|$@]"
            + "|(?<=\\])\\(|:(?=//|fa-)|(?<=www)\\."
            + "|^[-+=]|(?<=^\\d{1,9})[.)](?=\\s|$)"
            + "|s(?=tyle)|c(?=lassDef)");

    private WhyMermaid() {}

    public static String mermaid(Explanation why) {
        var graph = WhyGraph.of(why);
        var out = new StringBuilder("flowchart TD\n");
        for (var box : graph.boxes()) {
            var label = box.lines().stream().map(WhyMermaid::escaped).collect(Collectors.joining("<br/>"));
            out.append("  ").append(box.id()).append(shape(box.kind(), label)).append('\n');
        }
        graph.arrows()
                .forEach(a -> out.append("  ")
                        .append(a.from())
                        .append(" --> ")
                        .append(a.to())
                        .append('\n'));
        return out.toString();
    }

    private static String shape(Kind kind, String label) {
        var text = '"' + label + '"';
        return switch (kind) {
            case VERDICT, STANDING -> "([" + text + "])";
            case STATEMENT, PARAMETER, TABLE -> "(" + text + ")";
            case ABSENCE -> "{{" + text + "}}";
            default -> "[" + text + "]";
        };
    }

    /** Each such sign as its number, which Mermaid reads between a hash and a semicolon. */
    static String escaped(String text) {
        return SIGNS.matcher(text).replaceAll(sign -> "#" + (int) sign.group().charAt(0) + ";");
    }
}
