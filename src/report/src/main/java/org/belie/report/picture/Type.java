package org.belie.report.picture;

import java.util.Locale;

/** The kinds of letters in a picture, which {@code pictures.css} sets in these sizes. */
enum Type {
    HEAD(14, true),
    NAME(13, true),
    BODY(13, false),
    NOTE(12, false);

    private final int size;
    private final boolean bold;

    Type(int size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    int size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    /** From one line to the next. */
    int leading() {
        return size + 4;
    }

    /** Its CSS class. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
