package org.belie.model;

/**
 * How an action is said of somebody, as the vocabulary has it: {@code withdraw {object} {from place}}. A hole is left out, with the words
 * in it, where what it names is not stated; {@code {-object}} says that the words need no object.
 *
 * @param subject whom the words are said of
 * @param will the words, to follow "will"; never null
 * @param did the same of what was done, or null where the first word alone changes
 */
public record Wording(Subject subject, String will, String did) {

    /** Whom the words of an action are said of. */
    public enum Subject implements Label {
        /** Who acts. */
        ACTOR,
        /** What it is done to: soldiers leave. */
        OBJECT,
        /** How much of it there is: the number of soldiers rises. */
        LEVEL
    }
}
