package org.belie.problem;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, counted in code points
 */
public record Mark(SourceText text, int line, int column) {
    /** Longer lines are not quoted: a thousand problems on one would fill the memory of whoever prints them. */
    private static final int LONGEST_QUOTED = 100_000;

    /** A problem at this place. */
    public Problem problem(Code code, String what, String maybe, Severity severity) {
        return new Problem(code.id(), text.file(), line, column, quoted(), what, maybe, severity);
    }

    private String quoted() {
        var whole = text.line(line);
        return whole.length() > LONGEST_QUOTED ? "" : whole;
    }
}
