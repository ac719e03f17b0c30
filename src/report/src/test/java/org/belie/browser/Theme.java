package org.belie.browser;

import java.util.Locale;

/** The colours that a reader's system prefers. */
public enum Theme {
    LIGHT,
    DARK;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
