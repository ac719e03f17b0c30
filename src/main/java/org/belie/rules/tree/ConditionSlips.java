package org.belie.rules.tree;

import java.util.List;
import java.util.Set;
import org.belie.problem.Nearest;

/** Slips in the conditions of a rule: brackets, commas, colons, and words of other languages. */
final class ConditionSlips {
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
    private static final Set<String> TIMES = Set.of("after", "before", "during", "meets");
    private static final Set<String> STARTS = Set.of("not", "exists", "accumulate", "eval", "forall");
    private static final Set<String> JOINTS = Set.of("and", "or", "&&", "||", ";");
    private static final Set<String> CONSEQUENCES = Set.of("insertLogical", "insert", "update", "modify", "delete");

    private final Cursor cursor;

    ConditionSlips(Cursor cursor) {
        this.cursor = cursor;
    }

    /** All conditions, up to {@code then} or to where it should be. */
    void all() {
        while (!cursor.at("then")) {
            if (cursor.at("end") || cursor.at(Token.Kind.END) || consequence(0)) {
                cursor.slip(
                        TreeCode.NO_WORD,
                        "the consequence begins with `then`",
                        "a line `then` is missing before this one");
                skip();
                return;
            }
            if (misspelt()) {
                cursor.slip(TreeCode.NO_WORD, "`" + cursor.peek().text() + "` is no word of rules", "you meant `then`");
                skip();
                return;
            }
            condition();
        }
    }

    private boolean consequence(int further) {
        return CONSEQUENCES.contains(cursor.peek(further).text())
                && cursor.peek(further + 1).is("(");
    }

    private boolean misspelt() {
        return cursor.first(0)
                && cursor.at(Token.Kind.WORD)
                && (consequence(1) || cursor.first(1))
                && Nearest.to(cursor.peek().text(), List.of("then")) != null;
    }

    /** To the end of the rule: what is in between was told of. */
    private void skip() {
        while (!cursor.at("end") && !cursor.at(Token.Kind.END)) {
            cursor.take();
        }
        cursor.take();
    }

    private void condition() {
        if (cursor.at("not") || cursor.at("exists")) {
            cursor.take();
            condition();
        } else if (cursor.at("accumulate")) {
            accumulate();
        } else if (cursor.at("eval") || cursor.at("forall")) {
            throw cursor.lost();
        } else if (cursor.at("(")) {
            group();
        } else if (JOINTS.contains(cursor.peek().text())) {
            cursor.take();
        } else if (cursor.at(")")) {
            cursor.slip(TreeCode.NO_BRACKET, "this `)` closes nothing", "leave it out");
            cursor.take();
        } else if (cursor.at(",")) {
            cursor.slip(TreeCode.NO_COMMA, "no comma stands between conditions", "leave it out");
            cursor.take();
        } else if (cursor.at(Token.Kind.WORD)) {
            bound();
        } else {
            throw cursor.unexpected(null);
        }
    }

    private void group() {
        var open = cursor.take();
        while (!cursor.at(")")) {
            if (cursor.at("then") || cursor.at("end") || cursor.at(Token.Kind.END)) {
                throw open(open);
            }
            condition();
        }
        cursor.take();
    }

    private Cursor.Lost open(Token open) {
        cursor.slipBefore(
                TreeCode.NO_BRACKET, "the `(` of line " + cursor.line(open) + " is not closed", "a `)` is missing");
        return cursor.lost();
    }

    private void bound() {
        if (cursor.peek(1).is(":")) {
            cursor.take();
            cursor.take();
        } else if (cursor.peek(1).is("=")) {
            cursor.take();
            cursor.slip(TreeCode.NO_COLON, "`=` gives no name", "write `:`");
            cursor.take();
        } else if (cursor.peek(1).kind() == Token.Kind.WORD && cursor.peek(2).is("(") && !cursor.first(1)) {
            cursor.take();
            var name = cursor.last().text();
            cursor.slipBefore(
                    TreeCode.NO_COLON, "nothing says that `" + name + "` is a name", "a `:` is missing after it");
        }
        pattern();
    }

    private void pattern() {
        if (!cursor.at(Token.Kind.WORD)) {
            throw cursor.unexpected("a type follows the name: `pair : Comparison( ... )`");
        }
        do {
            cursor.take();
        } while (cursor.takes("."));
        if (cursor.at("{") || cursor.at("[")) {
            cursor.slip(
                    TreeCode.NO_BRACKET,
                    "constraints do not stand in `" + cursor.peek().text() + "`",
                    "write `( ... )`");
            throw cursor.lost();
        }
        if (!cursor.at("(")) {
            cursor.slipBefore(
                    TreeCode.NO_BRACKET, "`" + cursor.last().text() + "` has no brackets", "write `( ... )` after it");
            return;
        }
        constraints(cursor.take());
        if (cursor.at("from") || cursor.at("over")) {
            throw cursor.lost();
        }
    }

    /** What stands between the brackets of a pattern, the closing one too. */
    private void constraints(Token open) {
        if (cursor.takes(")")) {
            return;
        }
        expression(open);
        while (cursor.at(",")) {
            cursor.take();
            if (cursor.at(")")) {
                cursor.slipBefore(TreeCode.NO_COMMA, "nothing follows this comma", "leave it out");
                break;
            }
            expression(open);
        }
        close();
    }

    private void close() {
        if (!cursor.takes(")")) {
            throw cursor.unexpected(null);
        }
    }

    /** Values with signs between them, up to a comma or a closing bracket. */
    private void expression(Token open) {
        value(open);
        while (!cursor.at(",") && !cursor.at(")") && !cursor.at(";")) {
            if (starts()) {
                throw open(open);
            }
            sign();
            value(open);
        }
    }

    private void sign() {
        if (cursor.at("=")) {
            cursor.slip(TreeCode.ASSIGNMENT, "`=` does not compare", "you meant `==`");
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
    private boolean starts() {
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
        if (starts()) {
            throw open(open);
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
            expression(inner);
            while (cursor.takes(",")) {
                expression(inner);
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
                constraints(cursor.take());
            } else {
                cursor.take();
                cursor.take();
            }
        }
    }

    private void accumulate() {
        cursor.take();
        if (!cursor.at("(")) {
            throw cursor.unexpected(null);
        }
        var open = cursor.take();
        condition();
        while (cursor.takes(",")
                || cursor.takes(";")
                || JOINTS.contains(cursor.peek().text())) {
            if (JOINTS.contains(cursor.peek().text())) {
                cursor.take();
                condition();
            } else {
                expression(open);
            }
        }
        if (starts()) {
            throw open(open);
        }
        close();
    }
}
