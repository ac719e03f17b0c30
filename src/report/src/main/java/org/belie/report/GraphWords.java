package org.belie.report;

import org.belie.problem.Escaped;

/** Texts inside the languages of graphs. */
final class GraphWords {
    private GraphWords() {}

    /** A string of Graphviz. */
    static String quoted(String text) {
        return "\""
                + Escaped.of(text).replace("&", "&amp;").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Inside a string of Mermaid: a sign that it reads is written as its number. */
    static String plain(String text) {
        return WhyMermaid.escaped(Escaped.of(text));
    }
}
