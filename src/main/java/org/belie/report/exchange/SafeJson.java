package org.belie.report.exchange;

import org.belie.report.Json;

/**
 * JSON that may be pasted into a page or opened in an editor: what could end a script element, reorder a line or hide in it is
 * written by its number. A parser reads the same values.
 */
final class SafeJson {
    private static final String MARKUP = "<>&";

    private SafeJson() {}

    static String text(Members value) {
        var safe = new StringBuilder();
        Json.pretty(value.map()).codePoints().forEach(c -> append(safe, c));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int character) {
        if (MARKUP.indexOf(character) < 0 && !steers(character)) {
            safe.appendCodePoint(character);
            return;
        }
        for (var unit : Character.toChars(character)) {
            safe.append(String.format("\\u%04x", (int) unit));
        }
    }

    /** Line feeds stand between members only; those inside strings are escaped already. */
    private static boolean steers(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
