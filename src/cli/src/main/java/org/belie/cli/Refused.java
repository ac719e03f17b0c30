package org.belie.cli;

/** Something the user asked for that cannot be done: bad usage or configuration, told in one sentence. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }
}
