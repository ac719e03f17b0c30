package org.belie.rules.tree;

import java.util.ArrayList;
import java.util.List;

/** Splits a stretch of a rule file into tokens; comments and blanks are left out. */
final class Tokens {
    private static final List<String> SIGNS = List.of(
            "||", "&&", "==", "!=", "<=", ">=", "<", ">", "!", "(", ")", ",", ".", "+", "-", "*", "/", ":", ";");

    private final String text;
    private final Layout layout;
    private final int end;
    private final List<Token> found = new ArrayList<>();
    private int at;

    private Tokens(String text, Layout layout, int from, int to) {
        this.text = text;
        this.layout = layout;
        this.at = from;
        this.end = to;
    }

    static List<Token> of(String text, Layout layout, int from, int to) throws Unread {
        return new Tokens(text, layout, from, to).split();
    }

    private List<Token> split() throws Unread {
        for (skip(); at < end; skip()) {
            var next = text.charAt(at);
            if (Character.isJavaIdentifierStart(next)) {
                word();
            } else if (Character.isDigit(next)) {
                number();
            } else if (next == '"') {
                string();
            } else {
                sign();
            }
        }
        found.add(new Token(Token.Kind.END, "the end", end, end));
        return found;
    }

    private void skip() {
        while (at < end) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                at = before(text.indexOf('\n', at));
            } else if (text.startsWith("/*", at)) {
                var close = text.indexOf("*/", at + 2);
                at = before(close < 0 ? close : close + 2);
            } else {
                return;
            }
        }
    }

    private int before(int offset) {
        return offset < 0 ? end : Math.min(offset, end);
    }

    private void word() {
        var from = at;
        while (at < end && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        found.add(new Token(Token.Kind.WORD, text.substring(from, at), from, at));
    }

    private void number() throws Unread {
        var from = at;
        while (at < end
                && (Character.isLetterOrDigit(text.charAt(at))
                        || (text.charAt(at) == '.' && at + 1 < end && Character.isDigit(text.charAt(at + 1))))) {
            at++;
        }
        var number = text.substring(from, at);
        if (!number.matches("\\d+(\\.\\d+)?")) {
            throw new Unread(layout.place(from, at), "`" + number + "` is no number", "write it like 3 or 0.5");
        }
        found.add(new Token(Token.Kind.NUMBER, number, from, at));
    }

    private void string() throws Unread {
        var from = at++;
        var value = new StringBuilder();
        while (at < end && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            if (text.charAt(at) == '\\' && at + 1 < end) {
                at++;
                if (text.charAt(at) != '"' && text.charAt(at) != '\\') {
                    throw new Unread(
                            layout.place(at - 1, at + 1),
                            "`\\" + text.charAt(at) + "` is no escape that rules may use",
                            "write the character itself");
                }
            }
            value.append(text.charAt(at++));
        }
        if (at >= end || text.charAt(at) != '"') {
            throw new Unread(
                    TreeCode.NO_QUOTE,
                    layout.place(from, from + 1),
                    "this text has no end in its line",
                    "a `\"` is missing");
        }
        at++;
        found.add(new Token(Token.Kind.STRING, value.toString(), from, at));
    }

    private void sign() throws Unread {
        var from = at;
        for (var sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                at += sign.length();
                found.add(new Token(Token.Kind.SIGN, sign, from, at));
                return;
            }
        }
        var odd = Character.toString(text.codePointAt(at));
        throw new Unread(layout.place(at, at + 1), "`" + odd + "` has no meaning here", Advice.against(odd));
    }
}
