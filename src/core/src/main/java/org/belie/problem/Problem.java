package org.belie.problem;

import java.util.Comparator;

/**
 * One thing that is wrong with a text, as a value.
 *
 * @param code which kind of problem; ids are never reused
 * @param file as the reader was given it
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, counted in code points
 * @param source the line of text, as it stands in the file; empty when it is too long to be quoted
 * @param what one sentence with the values in it, without its full stop
 * @param maybe advice, to follow "Maybe", or null
 */
public record Problem(
        String code, String file, int line, int column, String source, String what, String maybe, Severity severity)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::code)
            .thenComparing(Problem::what);

    /** A problem of a whole file. */
    public static Problem of(Code code, String file, String what, String maybe) {
        return new Problem(code.id(), file, 0, 0, "", what, maybe, Severity.ERROR);
    }

    /** Whether the text cannot be used. */
    public boolean error() {
        return severity == Severity.ERROR;
    }

    /** For a terminal: where and what, the line with a caret under the place, and the advice on its own line. */
    public String text() {
        var text = new StringBuilder(Escaped.of(where() + kind() + what)).append(" [" + code + "]\n");
        if (line > 0 && !(source.isEmpty() && column > 1)) {
            text.append(Excerpt.of(source, column));
        }
        if (maybe != null) {
            text.append(Escaped.of("Maybe " + maybe)).append(".\n");
        }
        return text.toString();
    }

    /** The line of text, or the part of it around the place when it is long. */
    public String excerpt() {
        return Excerpt.around(source, column);
    }

    private String where() {
        return line > 0 ? file + ":" + line + ":" + column + ": " : file + ": ";
    }

    private String kind() {
        return error() ? "" : "warning: ";
    }

    /** By place, then by code: the order in which problems are printed. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
