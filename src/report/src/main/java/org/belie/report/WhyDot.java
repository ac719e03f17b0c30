package org.belie.report;

import java.util.stream.Collectors;
import org.belie.verdict.why.Explanation;
import org.belie.verdict.why.Kind;

/** An explanation for Graphviz. */
public final class WhyDot {
    private WhyDot() {}

    public static String dot(Explanation why) {
        var graph = WhyGraph.of(why);
        var out = new StringBuilder("digraph why {\n");
        out.append("  rankdir = TB;\n  node [shape = box, fontname = \"sans-serif\", fontsize = 10];\n");
        for (var box : graph.boxes()) {
            var label = box.lines().stream().map(WhyDot::escaped).collect(Collectors.joining("\\n"));
            out.append("  ")
                    .append(box.id())
                    .append(" [label = \"")
                    .append(label)
                    .append('"');
            out.append(look(box.kind())).append("];\n");
        }
        graph.arrows()
                .forEach(a -> out.append("  ")
                        .append(a.from())
                        .append(" -> ")
                        .append(a.to())
                        .append(";\n"));
        return out.append("}\n").toString();
    }

    private static String look(Kind kind) {
        return switch (kind) {
            case VERDICT, STANDING -> ", style = bold";
            case STATEMENT -> ", shape = note";
            case PARAMETER, TABLE -> ", shape = plain";
            case ABSENCE -> ", style = dashed";
            default -> "";
        };
    }

    /** Graphviz reads backslashes as its own signs, and names of characters between ampersand and semicolon. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
