package org.belie.problem;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, counted in code points
 */
public record Mark(SourceText text, int line, int column) {
    /** A problem at this place. */
    public Problem problem(Code code, String what, String maybe, Severity severity) {
        return new Problem(code.id(), text.file(), line, column, text.line(line), what, maybe, severity);
    }
}
