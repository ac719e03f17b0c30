package org.belie.verdict.probe;

/** A property was asked of something that is not there: what a statement leaves out has no properties. */
final class Unstated extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unstated(String of) {
        super(of, null, false, false);
    }
}
