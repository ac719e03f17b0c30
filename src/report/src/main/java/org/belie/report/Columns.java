package org.belie.report;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** How many columns of a terminal text takes: two for East Asian characters, none for marks that sit on others. */
final class Columns {
    private static final Set<UnicodeScript> WIDE = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    /** Before it there are neither wide characters nor marks. */
    private static final int FIRST_MARK = 0x300;

    private static final int FULLWIDTH_END = 0xff60;

    private Columns() {}

    static int of(CharSequence text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int character) {
        if (character < FIRST_MARK) {
            return 1;
        }
        var type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return wide(character) ? 2 : 1;
    }

    private static boolean wide(int character) {
        var block = UnicodeBlock.of(character);
        return WIDE.contains(UnicodeScript.of(character))
                || block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || (block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS && character <= FULLWIDTH_END)
                || picture(character);
    }

    /** Pictures: emoji and their like. */
    private static boolean picture(int character) {
        return Character.isSupplementaryCodePoint(character) && Character.getType(character) == Character.OTHER_SYMBOL;
    }
}
