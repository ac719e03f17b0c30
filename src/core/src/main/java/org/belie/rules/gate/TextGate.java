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
    /** Control characters, and those that turn the direction of what is shown, end a line unseen, or have no width. */
    private static final Pattern ODD = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]"
            + "|[\\u00AD\\u200B\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]");

    /** A carriage return by itself ends a line, and so a comment, for some who read it and not for others. */
    private static final Pattern BARE = Pattern.compile("\\r(?!\\n)");

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
        return gate.length(text) && gate.signs() && gate.lines(text) && gate.pieces(Piece.of(text));
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

    private boolean lines(String text) {
        var bare = BARE.matcher(text);
        if (!bare.find()) {
            return true;
        }
        var before = SourceText.of("", text.substring(0, bare.start())).lines();
        var last = before.get(before.size() - 1);
        var column = last.codePointCount(0, last.length()) + 1;
        return told(before.size(), column, GateCode.ODD_SIGN, "a carriage return without a line feed stands here");
    }

    private boolean pieces(List<Piece> pieces) {
        var most = Capabilities.shipped().limit("pieces");
        var nesting = Capabilities.shipped().limit("nesting");
        return names(pieces)
                && (pieces.size() <= most
                        || tooMuch(
                                pieces.get(most), "this rule file has more than " + most + " words, texts and signs"))
                && nesting(pieces, nesting)
                && chains(pieces, nesting)
                && joints(pieces);
    }

    private boolean names(List<Piece> pieces) {
        var most = Capabilities.shipped().limit("name-characters");
        return pieces.stream()
                .filter(p -> !p.text() && p.written().length() > most)
                .findFirst()
                .map(p -> tooMuch(p, "this word has more than " + most + " characters"))
                .orElse(true);
    }

    private boolean nesting(List<Piece> pieces, int most) {
        var depth = 0;
        for (var piece : pieces) {
            depth += OPEN.contains(piece.written()) ? 1 : CLOSE.contains(piece.written()) ? -1 : 0;
            if (depth > most) {
                return tooMuch(
                        piece, "this is the bracket number " + depth + " inside others, and " + most + " is the most");
            }
        }
        return true;
    }

    /** Signs before a value nest without brackets. */
    private boolean chains(List<Piece> pieces, int most) {
        var length = 0;
        for (var piece : pieces) {
            length = List.of("!", "-", "not", "exists").contains(piece.written()) ? length + 1 : 0;
            if (length > most) {
                return tooMuch(piece, "more than " + most + " signs stand one before another");
            }
        }
        return true;
    }

    /** What signs join nests without brackets too: each lies inside the next. */
    private boolean joints(List<Piece> pieces) {
        var most = Capabilities.shipped().limit("signs");
        var joints = 0;
        var depth = 0;
        var closed = false;
        for (var piece : pieces) {
            var ends = List.of(",", ";").contains(piece.written()) || closed && !joint(piece);
            joints = ends ? 0 : joint(piece) ? joints + 1 : joints;
            if (joints > most) {
                return tooMuch(piece, "more than " + most + " operators and dots stand in one condition");
            }
            depth += OPEN.contains(piece.written()) ? 1 : CLOSE.contains(piece.written()) ? -1 : 0;
            closed = depth == 0 && CLOSE.contains(piece.written());
        }
        return true;
    }

    private static boolean joint(Piece piece) {
        return !piece.text()
                && !Character.isJavaIdentifierPart(piece.written().charAt(0))
                && !"()[]{}:@".contains(piece.written());
    }

    private boolean tooMuch(Piece piece, String what) {
        return told(piece.at().line(), piece.at().column(), GateCode.TOO_MUCH, what);
    }

    private boolean told(int line, int column, Code code, String what) {
        problems.error(new Mark(source, line, column), code, what);
        return false;
    }
}
