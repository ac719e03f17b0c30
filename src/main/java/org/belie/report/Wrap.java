package org.belie.report;

import java.util.List;

/** Breaks text at spaces so that lines fit, with what stands before the first line and before the others. */
final class Wrap {
    private static final int WIDTH = 80;

    private Wrap() {}

    static String lines(String first, String other, String text) {
        return lines(WIDTH, first, other, text);
    }

    /** Lines of another width, with nothing before them. */
    static List<String> at(int width, String text) {
        return lines(width, "", "", text).lines().toList();
    }

    private static String lines(int width, String first, String other, String text) {
        var all = new StringBuilder();
        var line = new StringBuilder(first);
        var start = first.length();
        for (var word : text.strip().split("\\s+")) {
            if (line.length() > start && line.length() + 1 + word.length() > width) {
                all.append(line).append('\n');
                line = new StringBuilder(other);
                start = other.length();
            }
            line.append(line.length() > start ? " " : "").append(word);
        }
        return all.append(line).append('\n').toString();
    }
}
