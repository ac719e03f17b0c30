package org.belie.report.picture;

/**
 * The shape of a drawing.
 *
 * @param css its class, by which the page shows the one that fits
 * @param width in pixels, at which it is drawn and shown
 */
record Frame(String css, int width) {
    /** For a page with room: words beside the signs. */
    static final Frame WIDE = new Frame("wide", 900);

    /** For a telephone, with a margin around it: words above the signs. */
    static final Frame NARROW = new Frame("narrow", 328);

    /** A whole drawing of a height with its name and what it tells. */
    Svg drawing(String id, int height, String title, String told, Svg content) {
        var name = id + "-" + css;
        return new Svg()
                .open(
                        "svg",
                        "class",
                        css,
                        "role",
                        "img",
                        "aria-labelledby",
                        name + "-title",
                        "aria-describedby",
                        name + "-desc",
                        "width",
                        width,
                        "height",
                        height,
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "xmlns",
                        "http://www.w3.org/2000/svg")
                .words("title", title, "id", name + "-title")
                .words("desc", told, "id", name + "-desc")
                .add(content)
                .close();
    }
}
