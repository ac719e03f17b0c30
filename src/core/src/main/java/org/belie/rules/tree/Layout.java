package org.belie.rules.tree;

import java.util.Arrays;

/** Offsets of a text to lines and columns. */
final class Layout {
    private final String text;
    private final int[] starts;

    Layout(String text) {
        this.text = text;
        var found = new int[text.length() + 1];
        var lines = 1;
        for (var i = 0; i < text.length(); i++) {
            var next = text.charAt(i);
            if (next == '\n' || (next == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                found[lines++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, lines);
    }

    Place place(int from, int to) {
        var start = Math.max(0, Math.min(from, text.length()));
        var found = Arrays.binarySearch(starts, start);
        var line = found >= 0 ? found : -found - 2;
        return new Place(
                start,
                Math.max(start, Math.min(to, text.length())),
                line + 1,
                text.codePointCount(starts[line], start) + 1);
    }

    /** The offset of a line's first character; lines from 1. */
    int start(int line) {
        return starts[Math.max(1, Math.min(line, starts.length)) - 1];
    }
}
