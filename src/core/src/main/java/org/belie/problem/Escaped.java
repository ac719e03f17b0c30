package org.belie.problem;

/** Text from outside with its control characters written out, so that it cannot steer a terminal. */
public final class Escaped {
    private Escaped() {}

    /** The text, with what steers a terminal written out. */
    public static String of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return text;
        }
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> escaped.append(of(c)));
        return escaped.toString();
    }

    /** One character: itself, or written out when it is invisible or steers what is around it. */
    static String of(int character) {
        if (character == '\t') {
            return "\\t";
        }
        return steers(character) ? String.format("\\u%04x", character) : Character.toString(character);
    }

    private static boolean steers(int character) {
        var type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
