package org.belie.model;

/** What rules conclude is of something: a value that was not stated makes no fact. */
final class Concluded {
    private Concluded() {}

    /**
     * Holds that all these are there.
     *
     * @throws IllegalArgumentException when one is not: the rule that concludes it has failed
     */
    static void of(Object... parts) {
        for (var part : parts) {
            if (part == null) {
                throw new IllegalArgumentException("what it concludes lacks a value that was not stated");
            }
        }
    }
}
