package org.belie.report.picture;

import java.util.ArrayDeque;
import java.util.Deque;

/** SVG with an element a line. The one place where text is escaped; whole pixels only, so that all machines write the same. */
final class Svg {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Starts an element; attributes are names and values in turn. */
    Svg open(String name, Object... attributes) {
        start(name, attributes);
        out.append(">\n");
        open.push(name);
        return this;
    }

    Svg close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    Svg leaf(String name, Object... attributes) {
        start(name, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element with nothing but text in it. */
    Svg words(String name, String text, Object... attributes) {
        start(name, attributes);
        out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
        return this;
    }

    /** A line of text from a place on; what was cut off shows under the pointer. */
    Svg text(int x, int y, Line line) {
        start("text", "class", line.type().css(), "x", x, "y", y);
        out.append('>');
        if (line.full() != null) {
            out.append("<title>").append(escaped(line.full())).append("</title>");
        }
        out.append(escaped(line.text())).append("</text>\n");
        return this;
    }

    Svg line(String look, int fromX, int fromY, int toX, int toY) {
        return leaf("line", "class", look, "x1", fromX, "y1", fromY, "x2", toX, "y2", toY);
    }

    Svg rect(String look, int x, int y, int width, int height, int round) {
        return leaf("rect", "class", look, "x", x, "y", y, "width", width, "height", height, "rx", round);
    }

    Svg path(String look, String path) {
        return leaf("path", "class", look, "d", path);
    }

    /** What another drew. */
    Svg add(Svg other) {
        out.append(other.out);
        return this;
    }

    private void start(String name, Object... attributes) {
        out.append('<').append(name);
        for (var i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escaped(String.valueOf(attributes[i + 1]))).append('"');
        }
    }

    /** Two characters are no letters in any language, and XML has no place for them. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\ufffe", "\\ufffe")
                .replace("\uffff", "\\uffff");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
