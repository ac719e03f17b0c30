package org.belie.report.exchange;

import org.belie.report.Plain;

/**
 * Messages of SARIF, in which braces are placeholders and brackets before a parenthesis are links (sections 3.11.5 and 3.11.6):
 * text from outside is neither.
 */
final class SarifText {
    private SarifText() {}

    static Members message(String text) {
        return Members.of("text", of(text));
    }

    static String of(String text) {
        return Plain.text(text).replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }
}
