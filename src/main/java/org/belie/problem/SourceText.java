package org.belie.problem;

import java.util.List;

/** A file's text by lines, to quote from. */
public final class SourceText {
    private final String file;
    private final String text;
    private List<String> lines;

    private SourceText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Splits at line feeds, with or without a carriage return.
     *
     * @param file as it is shown to the user
     */
    public static SourceText of(String file, String text) {
        return new SourceText(file, text);
    }

    /** As it is shown to the user. */
    public String file() {
        return file;
    }

    /** Split when somebody first asks: most texts are never quoted from. */
    public synchronized List<String> lines() {
        if (lines == null) {
            lines = List.of(text.split("\r\n|\n|\r", -1));
        }
        return lines;
    }

    /** The line of that number, from 1; empty beyond the end. */
    public String line(int number) {
        return number >= 1 && number <= lines().size() ? lines().get(number - 1) : "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText source && source.file.equals(file) && source.text.equals(text);
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + text.hashCode();
    }
}
