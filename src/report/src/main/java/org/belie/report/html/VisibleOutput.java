package org.belie.report.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.belie.problem.Escaped;

/**
 * Writes what templates fill in: escaped as HTML by the library, with what steers the text around it written out. This is the
 * one place that all text from outside goes through.
 */
public final class VisibleOutput extends OwaspHtmlTemplateOutput {
    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;

    public VisibleOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void writeUserContent(String text) {
        super.writeUserContent(text == null ? null : visible(text));
    }

    /** Lines stay lines; joiners stay where scripts need them. */
    static String visible(String text) {
        var plain = text.chars().allMatch(c -> c >= ' ' && c < 0x7f || c == '\n');
        return plain ? text : written(text);
    }

    private static String written(String text) {
        var out = new StringBuilder(text.length() + 16);
        var before = 0;
        for (var c : text.codePoints().toArray()) {
            out.append(stays(c, before) ? Character.toString(c) : Escaped.of(Character.toString(c)));
            before = c;
        }
        return out.toString();
    }

    /** A joiner has a meaning after a letter or sign beyond ASCII, as in Persian, and between the parts of a picture. */
    private static boolean stays(int character, int before) {
        return character == '\n'
                || character == '\t'
                || (character == JOINER || character == NON_JOINER) && before > 0x7f && !joins(before);
    }

    private static boolean joins(int character) {
        return character == JOINER || character == NON_JOINER;
    }
}
