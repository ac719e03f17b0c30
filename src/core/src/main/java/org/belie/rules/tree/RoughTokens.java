package org.belie.rules.tree;

import java.util.ArrayList;
import java.util.List;

/** Splits a whole file into tokens, whatever is in it; what has no end is told. */
final class RoughTokens {
    private static final List<String> SIGNS = List.of("||", "&&", "==", "!=", "<=", ">=");
    private static final String CURLED = "\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb";

    private final String text;
    private final Layout layout;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();
    private int at;

    RoughTokens(String text, Layout layout) {
        this.text = text;
        this.layout = layout;
        for (skip(); at < text.length(); skip()) {
            token();
        }
        tokens.add(new Token(Token.Kind.END, "the end of the file", text.length(), text.length()));
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Slip> slips() {
        return slips;
    }

    private void skip() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                at = or(text.indexOf('\n', at));
            } else if (text.startsWith("/*", at)) {
                comment();
            } else {
                return;
            }
        }
    }

    private int or(int offset) {
        return offset < 0 ? text.length() : offset;
    }

    private void comment() {
        var close = text.indexOf("*/", at + 2);
        if (close < 0) {
            slip(
                    TreeCode.NO_COMMENT_END,
                    at,
                    "this comment has no end, and all that follows is part of it",
                    "close it with `*/`");
        }
        at = close < 0 ? text.length() : close + 2;
    }

    private void token() {
        var next = text.charAt(at);
        if (Character.isJavaIdentifierStart(next)) {
            take(Token.Kind.WORD, end(Character::isJavaIdentifierPart));
        } else if (Character.isDigit(next)) {
            take(Token.Kind.NUMBER, end(c -> Character.isLetterOrDigit(c) || c == '.'));
        } else if (next == '"' || next == '\'') {
            string(next);
        } else {
            sign();
        }
    }

    private int end(java.util.function.IntPredicate part) {
        var end = at + 1;
        while (end < text.length() && part.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void string(char quote) {
        var end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length() || text.charAt(end) != quote) {
            slip(TreeCode.NO_QUOTE, at, "this text has no end in its line", "a `" + quote + "` is missing");
        }
        take(Token.Kind.STRING, Math.min(end + 1, text.length()));
    }

    private void sign() {
        var odd = text.charAt(at);
        if (CURLED.indexOf(odd) >= 0) {
            slip(TreeCode.NO_QUOTE, at, "`" + odd + "` is no quote that rules use", "write `\"`");
        }
        var length = SIGNS.stream().anyMatch(s -> text.startsWith(s, at)) ? 2 : 1;
        take(Token.Kind.SIGN, at + length);
    }

    private void take(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at, end));
        at = end;
    }

    private void slip(TreeCode code, int from, String what, String maybe) {
        slips.add(new Slip(code, layout.place(from, from + 1), what, maybe));
    }
}
