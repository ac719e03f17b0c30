package org.belie.verdict;

import org.belie.model.Statement;

/**
 * Something that a bundle holds and that no verdict can use.
 *
 * @param what how the bundle names it: {@code [s3]}, {@code `TWON`}
 * @param kind what keeps it apart, in the words that it has in common with others
 * @param why what keeps it apart, in words
 * @param line of the bundle, from 1; 0 where it has none
 */
public record LooseEnd(String what, String kind, String why, int line) {
    static LooseEnd of(Statement statement, String kind, String why) {
        return new LooseEnd(
                "[" + statement.id() + "]", kind, why, statement.attribution().line());
    }
}
