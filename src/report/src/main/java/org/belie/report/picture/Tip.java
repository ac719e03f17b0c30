package org.belie.report.picture;

/** How lines end: an arrow for, a bar against, a cross where something does not count, a dot where nothing is pressed. */
final class Tip {
    private Tip() {}

    /** The corners of a box, by which its layer is known. */
    static int round(Layer layer) {
        return switch (layer) {
            case ORIGIN -> 16;
            case STATEMENT, DERIVED -> 3;
            case FINDING, VERDICT -> 8;
        };
    }

    /** The end of a line that comes from the left. */
    static void right(String look, int x, int y, Svg svg) {
        switch (look) {
            case "for" -> svg.path("tip", "M" + x + " " + y + "l-10 -5v10z");
            case "against" -> svg.line("bar-tip", x - 3, y - 7, x - 3, y + 7);
            case "aside" -> cross(x - 4, y, svg);
            default -> svg.leaf("circle", "class", "tip", "cx", x - 1, "cy", y, "r", 2);
        }
    }

    /** The end of a line that comes from above. */
    static void down(String look, int x, int y, Svg svg) {
        switch (look) {
            case "for" -> svg.path("tip", "M" + x + " " + y + "l-5 -10h10z");
            case "against" -> svg.line("bar-tip", x - 7, y - 3, x + 7, y - 3);
            default -> svg.leaf("circle", "class", "tip", "cx", x, "cy", y - 1, "r", 2);
        }
    }

    private static void cross(int x, int y, Svg svg) {
        svg.path("cross", "M" + (x - 4) + " " + (y - 4) + "l8 8m0 -8l-8 8");
    }
}
