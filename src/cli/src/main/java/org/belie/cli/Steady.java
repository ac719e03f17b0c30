package org.belie.cli;

import java.io.PrintWriter;
import java.util.regex.Pattern;
import org.belie.problem.Escaped;

/**
 * All that a command prints goes through this, whatever its format: what would steer a terminal is written out, so that no text from
 * outside does, wherever it was forgotten to write it out before. Only the few signs that belie itself paints with are let
 * through, and only where it paints.
 */
final class Steady extends PrintWriter {
    private static final char ESCAPE = '\u001b';

    /** Colours, links to files, and the line of progress that is taken away. */
    private static final Pattern OWN = Pattern.compile(
            "\u001b\\[(?:[012]|31|1;3[1236])m|\u001b]8;;(?:file:[!-\\[\\]-~]*)?\u001b\\\\|\r\u001b\\[K");

    private final PrintWriter to;
    private boolean paints;

    Steady(PrintWriter to) {
        super(to);
        this.to = to;
    }

    /** From here on belie paints, since it was asked to or writes to a terminal. */
    void paint() {
        paints = true;
    }

    /** Text with what steers written out. */
    static String text(String text) {
        return text(text, false);
    }

    private static String text(String text, boolean paints) {
        return plain(text) ? text : written(text, paints);
    }

    private static boolean plain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign > '~' || sign < ' ' && sign != '\n') {
                return false;
            }
        }
        return true;
    }

    private static String written(String text, boolean paints) {
        var out = new StringBuilder(text.length() + 16);
        var own = paints ? OWN.matcher(text) : null;
        for (var at = 0; at < text.length(); ) {
            var sign = text.codePointAt(at);
            var mayBeOwn = own != null && (sign == ESCAPE || sign == '\r');
            if (mayBeOwn && own.region(at, text.length()).lookingAt()) {
                out.append(own.group());
                at = own.end();
                continue;
            }
            var ends = sign == '\n' || sign == '\t' || sign == '\r' && text.startsWith("\n", at + 1);
            if (ends || sign >= ' ' && sign <= '~') {
                out.append((char) sign);
            } else {
                out.append(Escaped.of(Character.toString(sign)));
            }
            at += Character.charCount(sign);
        }
        return out.toString();
    }

    @Override
    public void write(String text, int from, int length) {
        var steady = text(text.substring(from, from + length), paints);
        super.write(steady, 0, steady.length());
    }

    @Override
    public void write(char[] text, int from, int length) {
        write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(int sign) {
        write(String.valueOf((char) sign), 0, 1);
    }

    @Override
    public boolean checkError() {
        return super.checkError() || to.checkError();
    }
}
