package org.belie.report.html;

import java.util.regex.Pattern;

/** Ids from outside as ids of elements and names of files: two that differ stay two, and nothing is left to escape. */
final class Anchor {
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_-]");

    private Anchor() {}

    /** Letters, digits, {@code _} and {@code -} as they are, every other character as its number between full stops. */
    static String of(String id) {
        return OTHER.matcher(id)
                .replaceAll(c -> "." + Integer.toHexString(c.group().codePointAt(0)) + ".");
    }
}
