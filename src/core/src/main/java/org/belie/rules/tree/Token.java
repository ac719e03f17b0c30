package org.belie.rules.tree;

/** A word, number, string or sign of an expression, and where it starts and ends in the file. */
record Token(Kind kind, String text, int from, int to) {
    enum Kind {
        WORD,
        NUMBER,
        STRING,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(sign);
    }
}
