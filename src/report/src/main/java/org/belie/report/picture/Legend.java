package org.belie.report.picture;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the signs of a picture mean, in words beside each sign, and only of those that are in the picture. */
final class Legend {
    private static final int WIDTH = 34;
    private static final int HEIGHT = 18;

    private final String drawing;
    private final Map<String, Svg> keys = new LinkedHashMap<>();

    /** A legend for what is drawn. */
    Legend(String drawing) {
        this.drawing = drawing;
    }

    /** Explains a sign if the drawing has any element of its class. */
    Legend key(String css, String words, Svg sign) {
        if (drawing.contains("class=\"" + css + "\"")) {
            keys.put(words, sign);
        }
        return this;
    }

    /** A list, for the page. */
    String list() {
        var list = new Svg().open("ul", "class", "legend");
        keys.forEach((words, sign) -> {
            list.open("li");
            list.open("svg", "class", "key", "aria-hidden", "true", "width", WIDTH, "height", HEIGHT);
            list.add(sign).close();
            list.words("span", words).close();
        });
        return list.close().toString();
    }
}
