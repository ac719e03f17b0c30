package org.belie.problem;

import java.util.List;
import java.util.regex.Pattern;

/** A file's text by lines, to quote from. */
public final class SourceText {
    private static final Pattern END = Pattern.compile("\r\n|\n|\r");

    private final String file;
    private final int first;
    private final String text;
    private List<String> lines;

    private SourceText(String file, int first, String text) {
        this.file = file;
        this.first = first;
        this.text = text;
    }

    /**
     * Splits at line feeds, with or without a carriage return.
     *
     * @param file as it is shown to the user
     */
    public static SourceText of(String file, String text) {
        return new SourceText(file, 1, text);
    }

    /** A text that begins on some line of its file, from 1; the lines before are not known. */
    public static SourceText at(int line, String file, String text) {
        return new SourceText(file, line, text);
    }

    /** As it is shown to the user. */
    public String file() {
        return file;
    }

    /** Split when somebody first asks: most texts are never quoted from. */
    public synchronized List<String> lines() {
        if (lines == null) {
            lines = text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? List.of(text) : List.of(END.split(text, -1));
        }
        return lines;
    }

    /** The line of that number, from 1; empty where none is known. */
    public String line(int number) {
        var at = number - first;
        return at >= 0 && at < lines().size() ? lines().get(at) : "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText source
                && source.first == first
                && source.file.equals(file)
                && source.text.equals(text);
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + text.hashCode();
    }
}
