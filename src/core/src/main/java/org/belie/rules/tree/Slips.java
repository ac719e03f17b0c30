package org.belie.rules.tree;

import java.util.List;
import java.util.Set;
import org.belie.problem.Nearest;

/**
 * Finds what its author most likely did wrong in a file that the parser refuses. It knows how belie's rules are laid out and
 * goes on behind a small slip, so that one run tells of several. It says nothing where it cannot tell.
 */
final class Slips {
    private static final Set<String> METADATA =
            Set.of("id", "status", "force", "says", "unless", "see", "doubt", "source");
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no",
            "lock",
            "agenda",
            "activation",
            "ruleflow",
            "date",
            "enabled",
            "duration",
            "timer",
            "dialect",
            "calendars",
            "auto",
            "refract",
            "direct",
            "extends");
    private static final Set<String> CONDITIONS = Set.of("not", "exists", "accumulate", "(", "forall", "eval");

    private final Cursor cursor;

    private Slips(Cursor cursor) {
        this.cursor = cursor;
    }

    static List<Slip> in(String text, Layout layout) {
        var rough = new RoughTokens(text, layout);
        if (!rough.slips().isEmpty()) {
            return rough.slips();
        }
        var cursor = new Cursor(text, layout, rough.tokens());
        try {
            new Slips(cursor).file();
        } catch (Cursor.Lost e) {
            return cursor.slips();
        }
        return cursor.slips();
    }

    private void file() {
        while (!cursor.at(Token.Kind.END)) {
            if (cursor.at("package") || cursor.at("import") || cursor.at("global")) {
                line();
            } else if (cursor.at("rule")) {
                rule();
            } else if (cursor.at("function") || cursor.at("declare") || cursor.at("query")) {
                throw cursor.lost();
            } else if (!cursor.takes(";")) {
                stray();
            }
        }
    }

    private void line() {
        cursor.take();
        while (cursor.sameLine() && !cursor.at(Token.Kind.END) && !cursor.at(";")) {
            cursor.take();
        }
    }

    private void stray() {
        var nearest = Nearest.advice(cursor.peek().text(), List.of("package", "import", "rule"));
        if (nearest != null) {
            cursor.slip(TreeCode.NO_WORD, "`" + cursor.peek().text() + "` is no word of rules", nearest);
            throw cursor.lost();
        }
        throw cursor.unexpected("leave it out: a file holds a package, an import, a comment and a rule");
    }

    private void rule() {
        cursor.take();
        name();
        while (!cursor.at("when") && !cursor.at("then")) {
            if (!header()) {
                break;
            }
        }
        if (cursor.takes("when")) {
            new ConditionSlips(cursor).all();
        }
        if (cursor.takes("then")) {
            consequence();
        }
    }

    private void name() {
        if (cursor.at(Token.Kind.STRING)) {
            cursor.take();
        } else if (!cursor.at(Token.Kind.WORD) || !cursor.sameLine()) {
            cursor.slipBefore(TreeCode.HEADER, "the rule has no name", "give it a headline, in quotes");
        } else {
            plainName();
        }
    }

    private void plainName() {
        if (cursor.peek(1).kind() == Token.Kind.WORD && !cursor.first(1)) {
            cursor.slip(TreeCode.HEADER, "a name of several words stands in quotes", "write `rule \"...\"`");
        }
        do {
            cursor.take();
        } while (cursor.sameLine() && cursor.at(Token.Kind.WORD));
    }

    /** One piece between the name and {@code when}; false where the conditions begin. */
    private boolean header() {
        var word = cursor.peek().text();
        if (cursor.takes("@")) {
            metadata();
        } else if (METADATA.contains(word) && cursor.peek(1).is("(")) {
            cursor.slip(
                    TreeCode.HEADER, "`" + word + "` is metadata and needs its `@`", "write `@" + word + "( ... )`");
            metadata();
        } else if (ATTRIBUTES.contains(word)) {
            line();
        } else if (cursor.at(Token.Kind.WORD) && Nearest.to(word, List.of("when")) != null) {
            cursor.slip(TreeCode.NO_WORD, "`" + word + "` is no word of rules", "you meant `when`");
            cursor.take();
            new ConditionSlips(cursor).all();
            return false;
        } else if (CONDITIONS.contains(word)
                || cursor.peek(1).is(":")
                || cursor.peek(1).is("(")) {
            cursor.slip(TreeCode.NO_WORD, "conditions begin with `when`", "a line `when` is missing before this one");
            new ConditionSlips(cursor).all();
            return false;
        } else {
            throw cursor.unexpected(null);
        }
        return true;
    }

    private void metadata() {
        var name = cursor.take();
        if (!cursor.takes("(")) {
            return;
        }
        var text = cursor.at(Token.Kind.STRING);
        while (!cursor.at(")")) {
            if (cursor.at("@") || cursor.at(Token.Kind.END) || cursor.first(0) && cursor.at("when")) {
                cursor.slipBefore(TreeCode.NO_BRACKET, "`@" + name.text() + "(` is not closed", "a `)` is missing");
                return;
            }
            cursor.take();
            if (text && cursor.at(Token.Kind.WORD) && cursor.sameLine()) {
                cursor.slip(
                        TreeCode.HEADER,
                        "the text of `@" + name.text() + "` ends before this word",
                        "leave out the quotes inside");
                text = false;
            }
        }
        cursor.take();
    }

    private void consequence() {
        while (!cursor.at("end")) {
            if (cursor.at(Token.Kind.END) || cursor.first(0) && cursor.at("rule")) {
                cursor.slipBefore(TreeCode.NO_WORD, "the rule has no `end`", "a line `end` is missing");
                return;
            }
            if (cursor.first(0)
                    && cursor.at(Token.Kind.WORD)
                    && misspelt(cursor.peek().text())) {
                cursor.slip(TreeCode.NO_WORD, "`" + cursor.peek().text() + "` is no word of rules", "you meant `end`");
                break;
            }
            cursor.take();
        }
        cursor.take();
    }

    private boolean misspelt(String word) {
        return !cursor.peek(1).is("(") && Nearest.to(word, List.of("end")) != null;
    }
}
