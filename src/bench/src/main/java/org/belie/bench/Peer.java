package org.belie.bench;

/**
 * Does the work of the rules in {@code src/bench/rules} over facts that it was given beforehand.
 *
 * @param <R> what it leaves behind
 */
interface Peer<R> {
    /** Does all of it once: this is what is measured. */
    R run();

    /** What was found. */
    Found found(R result);
}
