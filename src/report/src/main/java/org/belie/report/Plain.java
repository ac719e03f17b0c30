package org.belie.report;

import org.belie.problem.Escaped;

/** Text from outside on one line, with nothing in it that could steer a terminal. */
public final class Plain {
    private Plain() {}

    /** A text of any length, never null. */
    public static String text(String text) {
        return Escaped.of(text.strip().replaceAll("\\s+", " "));
    }
}
