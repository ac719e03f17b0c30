package org.belie.review;

/** Something that cannot be used as a store or a file of decisions, told in one sentence. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Unreadable(String message) {
        super(message);
    }
}
