package org.belie.verdict.replay;

import org.belie.verdict.Item;

/** One thing that is otherwise in an explanation than it was in the one before. */
public sealed interface Change {
    Way way();

    Part part();

    /** What is said, or was. */
    String says();

    /**
     * A finding came or went, or weighs or says something else.
     *
     * @param item the finding, as it was when it went
     * @param before what it was when it changed; null when it came or went
     */
    record OfFinding(Way way, Part part, Item item, Item before) implements Change {
        @Override
        public String says() {
            return item.says();
        }
    }

    /**
     * A gap, or what holds the confidence down, came or went.
     *
     * @param rule its rule, or null for a gap
     */
    record OfSentence(Way way, Part part, String rule, String says) implements Change {}
}
