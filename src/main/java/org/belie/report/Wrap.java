package org.belie.report;

/** Breaks text at spaces so that lines fit, with what stands before the first line and before the others. */
final class Wrap {
    private static final int WIDTH = 80;

    private Wrap() {}

    static String lines(String first, String other, String text) {
        var all = new StringBuilder();
        var line = new StringBuilder(first);
        var start = first.length();
        for (var word : text.strip().split("\\s+")) {
            if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
                all.append(line).append('\n');
                line = new StringBuilder(other);
                start = other.length();
            }
            line.append(line.length() > start ? " " : "").append(word);
        }
        return all.append(line).append('\n').toString();
    }
}
