package org.belie.report.exchange;

import java.util.regex.Pattern;
import org.belie.report.Plain;

/**
 * Text from outside inside Markdown, as GitHub and others read it. A mention, a reference to an issue and a bare address are
 * found in the finished page, where a backslash is gone; an empty comment between their parts is not.
 */
final class MarkdownText {
    private static final String BREAK = "<!-- -->";
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]|~$]");
    private static final Pattern FOUND_LATER =
            Pattern.compile("@|#|(?<=\\b(?i:https?|ftp|mailto|xmpp))(?=:)|(?i)\\bwww(?=\\.)|\\bgh(?=-\\d)");

    private MarkdownText() {}

    /** Inside a paragraph, a list item or a table cell. */
    static String of(String text) {
        return html(MARKS.matcher(Plain.text(text)).replaceAll("\\\\$0"));
    }

    /** Inside an HTML element, where nothing is Markdown. */
    static String html(String text) {
        var escaped =
                Plain.text(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return FOUND_LATER.matcher(escaped).replaceAll("$0" + BREAK);
    }
}
