package org.belie.report.picture;

import java.util.List;

/** Lines of text, one below the other. */
record Label(List<Line> lines) {
    Label {
        lines = List.copyOf(lines);
    }

    /** Texts broken into lines of a width. */
    static Label of(List<Para> paras, int width) {
        return new Label(
                paras.stream().flatMap(p -> Fit.lines(p, width).stream()).toList());
    }

    int height() {
        return lines.stream().mapToInt(l -> l.type().leading()).sum();
    }

    /** Draws it with its upper left corner at a place. */
    void draw(Svg svg, int x, int y) {
        var top = y;
        for (var line : lines) {
            // The foot of the letters: what hangs below it takes about a quarter of their size.
            svg.text(x, top + line.type().size(), line);
            top += line.type().leading();
        }
    }
}
