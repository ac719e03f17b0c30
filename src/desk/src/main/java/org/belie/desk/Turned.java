package org.belie.desk;

/** A request that is turned away, with the sentence that says why. */
final class Turned extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    Turned(int status, String why) {
        super(why);
        this.status = status;
    }

    int status() {
        return status;
    }
}
