package org.belie.report.picture;

import java.util.Arrays;

/**
 * How much room a text takes, in pixels, whatever font the reader's system has: by the letters of DejaVu Sans, one of the widest
 * in use, with something to spare. No font is asked, so that a picture is the same wherever it is drawn.
 */
final class TextWidth {
    private static final int FIRST = ' ';

    /** From space to tilde, in hundredths of the size. */
    private static final int[] REGULAR = widths("32 41 46 84 64 96 78 28 40 40 50 84 32 37 32 34"
            + " 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 54 100 69 69 70 78 64 58 78 76 30 30 66 56 87 75 79"
            + " 61 79 70 64 62 74 69 99 69 62 69 40 34 40 84 50 50 62 64 55 64 62 36 64 64 28 28 58 28 98 64 62"
            + " 64 64 42 53 40 64 60 82 60 60 53 64 34 64 84");

    private static final int[] BOLD = widths("35 46 53 84 70 101 88 31 46 46 53 84 38 42 38 37"
            + " 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 59 100 78 77 74 84 69 69 83 84 38 38 78 64 100 84 86"
            + " 74 86 78 73 69 82 78 111 78 73 73 46 37 46 84 50 50 68 72 60 72 68 44 72 72 35 35 67 35 105 72 69"
            + " 72 72 50 60 48 72 66 93 65 66 59 72 37 72 84");

    private TextWidth() {}

    private static int[] widths(String table) {
        return Arrays.stream(table.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    static int of(String text, Type type) {
        var hundredths = text.codePoints().map(c -> of(c, type.bold())).sum();
        return (hundredths * type.size() * 51 / 50 + 99) / 100;
    }

    private static int of(int character, boolean bold) {
        var table = bold ? BOLD : REGULAR;
        var at = character - FIRST;
        if (at >= 0 && at < table.length) {
            return table[at];
        }
        return bold ? foreign(character) * 9 / 8 : foreign(character);
    }

    private static int foreign(int character) {
        var type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        if (character >= 0x1f000) {
            return 140;
        }
        if (wide(character)) {
            return 105;
        }
        if (character < 0x250) {
            return Character.isUpperCase(character) ? 80 : 66;
        }
        if (character >= 0x590 && character < 0x800) {
            return 80;
        }
        return switch (type) {
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> 92;
            case Character.LOWERCASE_LETTER -> 78;
            default -> 100;
        };
    }

    /** Signs that fill a square: those of China, Japan and Korea, and the wide forms of Latin ones. */
    private static boolean wide(int character) {
        return Character.isIdeographic(character)
                || (character >= 0x1100 && character <= 0x11ff)
                || (character >= 0x2e80 && character <= 0xd7ff)
                || (character >= 0xf900 && character <= 0xfaff)
                || (character >= 0xff00 && character <= 0xffef);
    }
}
