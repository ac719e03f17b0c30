package org.belie.bundle;

import org.belie.problem.Mark;
import org.belie.problem.Problems;
import org.belie.problem.Shape;
import org.belie.problem.SourceText;

/**
 * Holds words and comments of a YAML text to lengths that people write. The time that the parser takes for a word without a
 * blank, for a comment, and for a line of a block of text, grows with the square of its length.
 */
final class Lengths {
    private static final int LONGEST_WORD = 128 * 1024;
    private static final int LONGEST_COMMENT = 256 * 1024;
    private static final int LONGEST_LINE = 1024 * 1024;

    /** Whether the text is written like JSON, where commas end a word and a line may be long. */
    private final boolean flow;

    private int line;
    private int length;
    private int word;
    private int comment;

    private Lengths(boolean flow, int line) {
        this.flow = flow;
        this.line = line;
    }

    /**
     * Whether the text can be parsed in a time worth waiting for.
     *
     * @param line of the text's beginning in its file, from 1
     */
    static boolean check(SourceText source, int line, String text, Problems problems) {
        var lengths = new Lengths(text.stripLeading().startsWith("{"), line);
        for (var i = 0; i < text.length(); i++) {
            var what = lengths.tooLong(text.charAt(i));
            if (what != null) {
                var at = new Mark(source, lengths.line, 1);
                problems.error(
                        at, Shape.TOO_LARGE, "a " + what + " is too long to be read", "break it, or leave it out");
                return false;
            }
        }
        return true;
    }

    /** What has become too long with one more character, or null. */
    private String tooLong(char c) {
        if (c == '\n') {
            line++;
            length = 0;
            word = 0;
            comment = 0;
            return null;
        }
        length++;
        word = c == ' ' || c == '\t' || (flow && c == ',') ? 0 : word + 1;
        comment = comment > 0 || c == '#' ? comment + 1 : 0;
        if (word > LONGEST_WORD) {
            return "word on this line";
        }
        if (comment > LONGEST_COMMENT) {
            return "comment on this line";
        }
        return length > LONGEST_LINE && !flow ? "line" : null;
    }
}
