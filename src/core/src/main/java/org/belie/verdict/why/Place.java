package org.belie.verdict.why;

/**
 * Where something stands that an explanation rests on.
 *
 * @param file as it was read
 * @param line from 1
 */
public record Place(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
