package org.belie.rules.gate;

import java.util.List;
import java.util.regex.Pattern;
import org.belie.problem.Code;
import org.belie.problem.Mark;
import org.belie.problem.Problems;
import org.belie.problem.SourceText;
import org.belie.rules.tree.Piece;

/** Looks at the text of a rule file before any parser does: its length, how deep it nests, and signs that hide others. */
public final class TextGate {
    /** Control characters, and those that turn the direction of what is shown or end a line unseen. */
    private static final Pattern ODD =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\u2028-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final String OPEN = "([{";
    private static final String CLOSE = ")]}";

    private final SourceText source;
    private final Problems problems;

    private TextGate(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Whether a parser may be let near; tells why not. */
    public static boolean passes(String shown, String text, Problems problems) {
        var gate = new TextGate(SourceText.of(shown, text), problems);
        return gate.length(text) && gate.signs() && gate.nesting(text);
    }

    private boolean length(String text) {
        var most = Capabilities.shipped().limit("rule-characters");
        return text.length() <= most
                || told(1, 1, GateCode.TOO_MUCH, "this rule file has more than " + most + " characters");
    }

    private boolean signs() {
        var fine = true;
        for (var line = 1; line <= source.lines().size(); line++) {
            var odd = ODD.matcher(source.line(line));
            if (odd.find()) {
                var column = source.line(line).codePointCount(0, odd.start()) + 1;
                var sign = String.format("U+%04X", source.line(line).codePointAt(odd.start()));
                fine = told(
                        line, column, GateCode.ODD_SIGN, "the character " + sign + " is not shown, and hides others");
            }
        }
        return fine;
    }

    private boolean nesting(String text) {
        var most = Capabilities.shipped().limit("nesting");
        var depth = 0;
        for (var piece : Piece.of(text)) {
            depth += OPEN.contains(piece.written()) ? 1 : CLOSE.contains(piece.written()) ? -1 : 0;
            if (depth > most) {
                return told(
                        piece.at().line(),
                        piece.at().column(),
                        GateCode.TOO_MUCH,
                        "this is the bracket number " + depth + " inside others, and " + most + " is the most");
            }
        }
        return chains(text, most);
    }

    /** Signs before a value nest without brackets. */
    private boolean chains(String text, int most) {
        var length = 0;
        for (var piece : Piece.of(text)) {
            length = List.of("!", "-", "not", "exists").contains(piece.written()) ? length + 1 : 0;
            if (length > most) {
                return told(
                        piece.at().line(),
                        piece.at().column(),
                        GateCode.TOO_MUCH,
                        "more than " + most + " signs stand one before another");
            }
        }
        return true;
    }

    private boolean told(int line, int column, Code code, String what) {
        problems.error(new Mark(source, line, column), code, what);
        return false;
    }
}
