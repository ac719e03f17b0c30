package org.belie.rules.tree;

import java.util.ArrayList;
import java.util.List;

/** A walk over the tokens of a file that notes slips, and gives up where it no longer knows what was meant. */
final class Cursor {
    private final String text;
    private final Layout layout;
    private final List<Token> tokens;
    private final List<Slip> slips = new ArrayList<>();
    private int next;

    /** The walk cannot go on. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1;

        Lost() {
            super(null, null, false, false);
        }
    }

    Cursor(String text, Layout layout, List<Token> tokens) {
        this.text = text;
        this.layout = layout;
        this.tokens = tokens;
    }

    List<Slip> slips() {
        return slips;
    }

    Token peek() {
        return peek(0);
    }

    /** The token so many further on. */
    Token peek(int further) {
        return tokens.get(Math.min(next + further, tokens.size() - 1));
    }

    boolean at(String word) {
        return peek().is(word);
    }

    boolean at(Token.Kind kind) {
        return peek().kind() == kind;
    }

    Token take() {
        var token = peek();
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    boolean takes(String word) {
        var there = at(word);
        if (there) {
            take();
        }
        return there;
    }

    /** Whether the token so many further on is the first in its line. */
    boolean first(int further) {
        var from = peek(further).from();
        var line = text.lastIndexOf('\n', from - 1) + 1;
        return text.substring(line, from).isBlank();
    }

    /** Whether a token is on the line of the one before it. */
    boolean sameLine() {
        return next > 0 && text.indexOf('\n', tokens.get(next - 1).to()) >= peek().from();
    }

    /** Notes a slip where the next token stands. */
    void slip(TreeCode code, String what, String maybe) {
        slips.add(new Slip(code, layout.place(peek().from(), peek().to()), what, maybe));
    }

    /** Notes a slip right after the last token: something is missing there. */
    void slipBefore(TreeCode code, String what, String maybe) {
        var after = tokens.get(Math.max(0, next - 1)).to();
        slips.add(new Slip(code, layout.place(after, after), what, maybe));
    }

    Token last() {
        return tokens.get(Math.max(0, next - 1));
    }

    Lost lost() {
        return new Lost();
    }

    /** Notes that a bracket is not closed, and gives up. */
    Lost unclosed(Token open) {
        var before = tokens.get(tokens.indexOf(open) - 1).text();
        slipBefore(
                TreeCode.NO_BRACKET,
                "the `(` after `" + before + "` in line "
                        + layout.place(open.from(), open.to()).line() + " is not closed",
                "a `)` is missing");
        return new Lost();
    }

    /** Notes that the next token has no place here, and gives up. */
    Lost unexpected(String maybe) {
        slip(
                TreeCode.SYNTAX,
                at(Token.Kind.END) ? "the file breaks off" : "`" + peek().text() + "` is not expected here",
                maybe == null ? Advice.against(peek().text()) : maybe);
        return new Lost();
    }
}
