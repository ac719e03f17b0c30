package org.belie.verdict.why;

import org.belie.message.Messages;

/** Speaks of what a rule looked for and did not find: the bundle gives none, which is not to say that there is none. */
final class Absence {
    private Absence() {}

    /**
     * A sentence.
     *
     * @param unless what a rule's {@code @unless} says, such as {@code "a later word that takes it back"}
     */
    static String words(String unless) {
        var article = unless.startsWith("an ") ? 3 : unless.startsWith("a ") ? 2 : 0;
        var what = unless.substring(article).replaceFirst("\\.$", "");
        return unless.startsWith("the ") ? Messages.of("why.notGiven", what) : Messages.of("why.none", what);
    }
}
