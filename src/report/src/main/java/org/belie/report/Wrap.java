package org.belie.report;

import java.util.List;
import org.belie.problem.Escaped;

/**
 * Breaks text at spaces so that lines fit, with what stands before the first line and before the others. What steers a terminal
 * is written out, wherever the text came from.
 */
final class Wrap {
    static final int WIDTH = 80;

    private Wrap() {}

    static String lines(String first, String other, String text) {
        return lines(WIDTH, first, other, text);
    }

    /** Lines of another width, with nothing before them. */
    static List<String> at(int width, String text) {
        return lines(width, "", "", text).lines().toList();
    }

    static String lines(int width, String first, String other, String text) {
        var all = new StringBuilder();
        var line = new StringBuilder(first);
        var start = first.length();
        var columns = Columns.of(first);
        for (var written : text.strip().split("\\s+")) {
            var word = Escaped.of(written);
            var more = Columns.of(word);
            if (line.length() > start && columns + 1 + more > width) {
                all.append(line).append('\n');
                line = new StringBuilder(other);
                start = other.length();
                columns = Columns.of(other);
            }
            columns += more + (line.length() > start ? 1 : 0);
            line.append(line.length() > start ? " " : "").append(word);
        }
        return all.append(line).append('\n').toString();
    }
}
