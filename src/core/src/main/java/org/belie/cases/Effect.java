package org.belie.cases;

/**
 * What one rule said in one verdict, and whether it was to the good.
 *
 * @param misled why it was not, in a few words, or null
 */
record Effect(String rule, boolean helped, String misled) {
    static Effect helped(String rule) {
        return new Effect(rule, true, null);
    }

    static Effect misled(String rule, String why) {
        return new Effect(rule, false, why);
    }

    /** Said, and nothing that was expected tells whether to the good. */
    static Effect neutral(String rule) {
        return new Effect(rule, false, null);
    }
}
