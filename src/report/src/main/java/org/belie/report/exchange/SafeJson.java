package org.belie.report.exchange;

import java.util.regex.Pattern;
import org.belie.json.Json;

/**
 * JSON that may be pasted into a page: what could end a script element, or is half a character, is written by its number. A
 * parser reads the same values.
 */
final class SafeJson {
    private static final Pattern UNSAFE = Pattern.compile("[<>&\\p{Cs}]");

    private SafeJson() {}

    static String text(Members value) {
        return UNSAFE.matcher(Json.pretty(value.map()))
                .replaceAll(m -> String.format("\\\\u%04x", (int) m.group().charAt(0)));
    }
}
