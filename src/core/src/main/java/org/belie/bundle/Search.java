package org.belie.bundle;

/**
 * Finds a text in another in time that grows with their lengths together (Knuth, Morris and Pratt 1977): the JDK's search takes
 * their product where a stranger chose both.
 */
final class Search {
    private Search() {}

    /** Where a text first occurs in another from some place on, or -1. */
    static int indexOf(String text, String sought, int from) {
        if (sought.isEmpty()) {
            return from;
        }
        var borders = borders(sought);
        var matched = 0;
        for (var i = from; i < text.length(); i++) {
            matched = extended(sought, borders, matched, text.charAt(i));
            if (matched == sought.length()) {
                return i - matched + 1;
            }
        }
        return -1;
    }

    /** For each beginning, how long its longest end is that it also begins with. */
    private static int[] borders(String sought) {
        var borders = new int[sought.length()];
        for (var i = 1; i < sought.length(); i++) {
            borders[i] = extended(sought, borders, borders[i - 1], sought.charAt(i));
        }
        return borders;
    }

    private static int extended(String sought, int[] borders, int matched, char c) {
        var length = matched;
        while (length > 0 && (length == sought.length() || sought.charAt(length) != c)) {
            length = borders[length - 1];
        }
        return sought.charAt(length) == c ? length + 1 : 0;
    }
}
