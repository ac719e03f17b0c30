package org.belie.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belie.model.Outcome;

/**
 * What text is printed on: a terminal with what it can show, or anything else.
 *
 * @param width in columns
 * @param symbols whether signs outside ASCII show
 * @param links whether words can lead to files (the terminal escape sequence OSC 8)
 */
public record Screen(Colour colour, int width, boolean symbols, boolean links) {
    /** A file, a pipe, or a terminal of which nothing is known. */
    public static final Screen PLAIN = new Screen(Colour.NEVER, Wrap.WIDTH, false, false);

    private static final String LINK = "\u001b]8;;";
    private static final String END = "\u001b\\";

    /** Text in lines that fit. */
    String lines(String first, String other, String text) {
        return Wrap.lines(width, first, other, text);
    }

    /** The outcome's word, with its sign where signs show. */
    String outcome(Outcome outcome) {
        var word = outcome.label().toUpperCase(Locale.ROOT);
        return colour.outcome(outcome, symbols ? Symbol.of(outcome) + " " + word : word);
    }

    /** Lines with the first word for an outcome in its colour: what is wrapped has no colours yet. */
    String painted(String lines, Outcome outcome) {
        var word = outcome.label().toUpperCase(Locale.ROOT);
        return replaced(lines, word, colour.outcome(outcome, word));
    }

    /** Lines with the first place of a name made strong. */
    String strong(String lines, String name) {
        return replaced(lines, name, colour.strong(name));
    }

    private static String replaced(String lines, String word, String by) {
        return lines.replaceFirst(Pattern.quote(word), Matcher.quoteReplacement(by));
    }

    /** The first place where lines name something, made a link to a file where links work. */
    String linked(String lines, String name, String file) {
        var at = lines.indexOf(name);
        if (!links || at < 0) {
            return lines;
        }
        var uri = Path.of(file).toAbsolutePath().normalize().toUri();
        return lines.substring(0, at) + LINK + uri + END + name + LINK + END + lines.substring(at + name.length());
    }
}
