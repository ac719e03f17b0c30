package org.belie.problem;

/** A kind of problem, with an id that is never given to another kind. */
public interface Code {
    /** {@code BUN-001}. */
    String id();

    /** One line on what it is about. */
    String meaning();

    /** Whether the shape of the text is wrong, rather than what it says: what a schema can see too. */
    boolean structural();
}
