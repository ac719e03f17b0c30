package org.belie.rules.tree;

import java.util.List;
import java.util.Set;
import org.belie.problem.Nearest;

/** Slips in the conditions of a rule: brackets, commas, colons, and words of other languages. */
final class ConditionSlips {
    private static final Set<String> JOINTS = Set.of("and", "or", "&&", "||", ";");
    private static final Set<String> CONSEQUENCES = Set.of("insertLogical", "insert", "update", "modify", "delete");

    private final Cursor cursor;
    private final ConstraintSlips constraints;

    ConditionSlips(Cursor cursor) {
        this.cursor = cursor;
        this.constraints = new ConstraintSlips(cursor);
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
                throw cursor.unclosed(open);
            }
            condition();
        }
        cursor.take();
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
        constraints.all(cursor.take());
        if (cursor.at("from") || cursor.at("over")) {
            throw cursor.lost();
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
                constraints.one(open);
            }
        }
        if (constraints.missed()) {
            throw cursor.unclosed(open);
        }
        constraints.close();
    }
}
