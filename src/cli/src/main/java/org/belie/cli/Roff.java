package org.belie.cli;

/** Text of a manual page in the language that {@code man} reads. */
final class Roff {
    private final StringBuilder text = new StringBuilder();

    /** The line that names the page; it has no date, since the same program has the same pages. */
    Roff title(String name, String source) {
        return line(".TH \"" + words(name) + "\" \"1\" \"\" \"" + words(source) + "\" \"belie\"")
                .line(".nh")
                .line(".ad l");
    }

    Roff section(String heading) {
        return line(".SH " + words(heading));
    }

    Roff plain(String text) {
        return line(words(text));
    }

    Roff paragraph(String text) {
        return line(".PP").plain(text);
    }

    /** A word with what it means, indented below it. */
    Roff entry(String word, String meaning) {
        return line(".TP").line("\\fB" + words(word) + "\\fR").plain(meaning);
    }

    /** Lines to be typed as they stand. */
    Roff typed(Iterable<String> lines) {
        line(".RS 4").line(".nf");
        lines.forEach(l -> line(text(l)));
        return line(".fi").line(".RE");
    }

    private Roff line(String line) {
        text.append(line).append('\n');
        return this;
    }

    private static String words(String text) {
        return text(text.strip().replaceAll("\\s+", " "));
    }

    private static String text(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(c -> escaped.append(escaped(c)));
        return guarded(escaped.toString());
    }

    private static String escaped(int character) {
        return switch (character) {
            case '\\' -> "\\e";
            case '-' -> "\\-"; // a hyphen that can be copied as it was typed
            case '"' -> "\\(dq";
            case '\'' -> "\\(aq";
            case '`' -> "\\(ga";
            case '^' -> "\\(ha";
            case '~' -> "\\(ti";
            default -> character < 128 ? Character.toString(character) : String.format("\\[u%04X]", character);
        };
    }

    /** A dot at the beginning of a line would be a request. */
    private static String guarded(String line) {
        return line.startsWith(".") ? "\\&" + line : line;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
