package org.belie.report.exchange;

import org.belie.problem.Escaped;

/** Text from outside for people to read: on one line, with what is invisible or steers its reader written out. */
final class OneLine {
    private OneLine() {}

    /** Empty when there is none. */
    static String of(String text) {
        return text == null ? "" : Escaped.of(text.strip().replaceAll("\\s+", " "));
    }
}
