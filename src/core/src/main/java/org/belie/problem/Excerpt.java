package org.belie.problem;

/** A line of a file with a caret under one column; only the part around the column when the line is long. */
final class Excerpt {
    private static final int WIDTH = 110;
    private static final int BEFORE = 60;
    private static final int LONGEST = 1000;

    private Excerpt() {}

    static String of(String line, int column) {
        var points = line.codePoints().toArray();
        var at = Math.min(Math.max(column - 1, 0), points.length);
        var start = points.length <= WIDTH ? 0 : Math.max(0, Math.min(at - BEFORE, points.length - WIDTH));
        var end = Math.min(points.length, start + WIDTH);
        var lead = (start > 0 ? "..." : "") + part(points, start, at);
        var shown = lead + part(points, at, end) + (end < points.length ? "..." : "");
        return "  " + shown + "\n  " + " ".repeat(lead.codePointCount(0, lead.length())) + "^\n";
    }

    /** The line alone, without what steers a terminal being written out. */
    static String around(String line, int column) {
        var points = line.codePointCount(0, line.length());
        if (points <= LONGEST) {
            return line;
        }
        var from = Math.max(0, Math.min(column - 1 - BEFORE, points - WIDTH));
        var start = line.offsetByCodePoints(0, from);
        return line.substring(start, line.offsetByCodePoints(start, WIDTH));
    }

    private static String part(int[] points, int from, int to) {
        var text = new StringBuilder();
        for (var i = from; i < to; i++) {
            text.append(Escaped.of(points[i]));
        }
        return text.toString();
    }
}
