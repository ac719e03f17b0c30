package org.belie.rules.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.belie.problem.Code;
import org.belie.rules.gate.GateCode;
import org.belie.rules.lint.check.LintCode;
import org.belie.rules.tree.TreeCode;

/**
 * What there is to know of one kind of problem.
 *
 * @param why what it is and why it is bad
 * @param wrong an example, empty when none is needed
 * @param right the same as it should be
 */
public record Page(Code code, String why, String wrong, String right) {
    private static final String WRONG = "\nWrong:\n\n";
    private static final String RIGHT = "\nRight:\n\n";

    /** The page of every kind of problem that rules can have, by id. */
    public static List<Page> all() {
        return Codes.byId().values().stream().map(Page::of).toList();
    }

    public static Page of(Code code) {
        var text = read(code.id()).replace("\r\n", "\n");
        var wrong = text.indexOf(WRONG);
        var right = text.indexOf(RIGHT);
        var end = Stream.of(wrong, right).filter(i -> i >= 0).findFirst().orElse(text.length());
        return new Page(
                code,
                text.substring(0, end),
                wrong < 0 ? "" : text.substring(wrong + WRONG.length(), right < 0 ? text.length() : right),
                right < 0 ? "" : text.substring(right + RIGHT.length()));
    }

    private static String read(String id) {
        try (var in = Page.class.getResourceAsStream("/belie/lint/" + id + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("there is no page on " + id);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it, for a terminal. */
    public String text() {
        return code.id() + ": " + code.meaning() + "\n\n" + why + part("Wrong", wrong) + part("Right", right)
                + silence();
    }

    private static String part(String title, String example) {
        return example.isEmpty() ? "" : "\n" + title + ":\n\n" + example;
    }

    /** What cannot be read, and what is not let in, cannot be ignored. */
    private String silence() {
        if (code instanceof GateCode) {
            return "\nIt cannot be ignored: a pack may come from a stranger.\n";
        }
        if (code instanceof LintCode lint && !lint.ignorable()) {
            return "\nIt cannot be ignored: belie relies on it, and a gate refuses the same.\n";
        }
        return code instanceof TreeCode
                ? "\nIt cannot be ignored: until it is mended the rule is not read whole.\n"
                : "\nTo ignore it, at the end of the line or on a line of its own before it:\n\n    // belie:ignore "
                        + code.id() + ": why it is no mistake here\n";
    }
}
