package org.belie.cases.mutation;

import org.belie.cases.Conditions;

/**
 * One change of a rule's text.
 *
 * @param from offset of the first character that goes
 * @param to offset after the last
 * @param text what comes in its place
 */
record Edit(int from, int to, String text) {
    /** Of a stretch, and as much more as its brackets need to be closed. */
    static Edit whole(String file, int from, int to, String text) {
        return new Edit(from, Conditions.end(file, from, to), text);
    }

    String in(String file) {
        return file.substring(0, from) + text + file.substring(to);
    }
}
