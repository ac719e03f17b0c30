package org.belie.problem;

import java.util.List;

/**
 * A file's text by lines, to quote from.
 *
 * @param file as it is shown to the user
 */
public record SourceText(String file, List<String> lines) {
    public SourceText {
        lines = List.copyOf(lines);
    }

    /** Splits at line feeds, with or without a carriage return. */
    public static SourceText of(String file, String text) {
        return new SourceText(file, List.of(text.split("\r\n|\n|\r", -1)));
    }

    /** The line of that number, from 1; empty beyond the end. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
}
