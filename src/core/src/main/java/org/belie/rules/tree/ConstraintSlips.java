package org.belie.rules.tree;

import java.util.Set;

/** Slips between the brackets of a pattern. */
final class ConstraintSlips {
    private static final Set<String> OPERATORS = Set.of(
            "==",
            "!=",
            "<",
            "<=",
            ">",
            ">=",
            "&&",
            "||",
            "+",
            "-",
            "*",
            "/",
            "%",
            ":",
            "memberOf",
            "contains",
            "matches",
            "in",
            "not",
            "soundslike",
            "str",
            "instanceof",
            "&",
            "|");
    private static final Set<String> COMPARES = Set.of("==", "!=", "<", "<=", ">", ">=", "memberOf", "contains", "not");
    private static final Set<String> TIMES = Set.of("after", "before", "during", "meets");
    private static final Set<String> STARTS = Set.of("not", "exists", "accumulate", "eval", "forall");

    private final Cursor cursor;

    ConstraintSlips(Cursor cursor) {
        this.cursor = cursor;
    }

    /** What stands between the brackets of a pattern, the closing one too. */
    void all(Token open) {
        if (cursor.takes(")")) {
            return;
        }
        one(open);
        while (cursor.at(",")) {
            cursor.take();
            if (cursor.at(")")) {
                cursor.slipBefore(TreeCode.NO_COMMA, "nothing follows this comma", "leave it out");
                break;
            }
            one(open);
        }
        close();
    }

    void close() {
        if (!cursor.takes(")")) {
            throw cursor.unexpected(null);
        }
    }

    /** Values with signs between them, up to a comma or a closing bracket. */
    void one(Token open) {
        var compared = false;
        value(open);
        while (!cursor.at(",") && !cursor.at(")") && !cursor.at(";")) {
            if (missed()) {
                throw cursor.unclosed(open);
            }
            var joins = cursor.at("&&") || cursor.at("||");
            compared |= COMPARES.contains(cursor.peek().text());
            sign();
            if (joins && compared) {
                operatorOfTime();
            }
            value(open);
        }
    }

    /** Behind a comparison, the engine's parser goes on with the value that was compared, and {@code after} is a sign. */
    private void operatorOfTime() {
        var word = cursor.peek().text();
        if (TIMES.contains(word) && !times()) {
            cursor.slip(
                    TreeCode.SYNTAX,
                    "behind a comparison `" + word + "` is a temporal operator of the engine",
                    "write `" + word + " == true`, put it first, or divide the two by a comma");
        }
    }

    private void sign() {
        if (cursor.at("=")) {
            cursor.slip(TreeCode.ASSIGNMENT, "`=` does not compare", "you meant `==`");
            cursor.take();
        } else if (cursor.at("is")) {
            var other = cursor.peek(1).is("not");
            cursor.slip(TreeCode.ASSIGNMENT, "`is` does not compare", "write `" + (other ? "!=" : "==") + "`");
            cursor.take();
            if (other) {
                cursor.take();
            }
        } else if (cursor.at("<") && cursor.peek(1).is(">")) {
            cursor.slip(TreeCode.ASSIGNMENT, "`<>` does not compare", "write `!=`");
            cursor.take();
            cursor.take();
        } else if (cursor.at("and") || cursor.at("or")) {
            var both = cursor.at("and");
            cursor.slip(
                    TreeCode.NO_COMMA,
                    "`" + cursor.peek().text() + "` joins patterns, not constraints",
                    both ? "write `,`" : "write `||`");
            cursor.take();
        } else if (OPERATORS.contains(cursor.peek().text()) || times()) {
            if (cursor.take().is("not")) {
                cursor.take();
            }
        } else if (operand()) {
            cursor.slipBefore(
                    TreeCode.NO_COMMA,
                    "something is missing between `" + cursor.last().text() + "` and `"
                            + cursor.peek().text() + "`",
                    "a `,` is missing");
        } else {
            throw cursor.unexpected(null);
        }
    }

    /** A property of that name has no other word behind it. */
    private boolean times() {
        return TIMES.contains(cursor.peek().text()) && cursor.peek(1).kind() == Token.Kind.WORD;
    }

    private boolean operand() {
        return cursor.at(Token.Kind.WORD)
                || cursor.at(Token.Kind.STRING)
                || cursor.at(Token.Kind.NUMBER)
                || cursor.at("!");
    }

    /** Whether the next condition or the consequence begins here, and the bracket was forgotten. */
    boolean missed() {
        var word = cursor.peek().text();
        return cursor.at(Token.Kind.END)
                || cursor.at("then")
                || cursor.at("end")
                || cursor.first(0)
                        && (STARTS.contains(word)
                                || cursor.at(Token.Kind.WORD)
                                        && cursor.peek(1).is(":")
                                        && cursor.peek(3).is("("));
    }

    private void value(Token open) {
        while (cursor.at("!") || cursor.at("-")) {
            cursor.take();
        }
        if (missed()) {
            throw cursor.unclosed(open);
        }
        if (cursor.at("not") || cursor.at("exists")) {
            cursor.slip(
                    TreeCode.SYNTAX,
                    "`" + cursor.peek().text() + "` is for patterns, not for constraints",
                    "write `!`");
            cursor.take();
            value(open);
        } else if (cursor.at("(")) {
            var inner = cursor.take();
            one(inner);
            while (cursor.takes(",")) {
                one(inner);
            }
            close();
        } else if (operand()) {
            cursor.take();
            members();
        } else if (!OPERATORS.contains(cursor.peek().text())) {
            throw cursor.unexpected(null);
        }
    }

    private void members() {
        while (cursor.at(".") || cursor.at("(")) {
            if (cursor.at("(")) {
                all(cursor.take());
            } else {
                cursor.take();
                cursor.take();
            }
        }
    }
}
