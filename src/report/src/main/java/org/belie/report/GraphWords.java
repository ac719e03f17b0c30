package org.belie.report;

/** Texts inside the languages of graphs. */
final class GraphWords {
    private GraphWords() {}

    /** A string of Graphviz. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Inside a string of Mermaid: a sign that it reads is written as its number. */
    static String plain(String text) {
        return text.replace("#", "#35;").replace("\"", "#34;").replace("`", "#96;");
    }
}
