package org.belie.session;

import org.belie.rules.gate.OutOfFuel;

/** How long something has taken. */
final class Elapsed {
    private static final long SECOND = 1_000_000_000;

    private Elapsed() {}

    /**
     * Looks at the clock.
     *
     * @param started by {@link System#nanoTime()}
     * @throws OutOfFuel when it is over
     */
    static void check(long started, long seconds) {
        if ((System.nanoTime() - started) / SECOND >= seconds) {
            throw new OutOfFuel("it took longer than " + seconds + (seconds == 1 ? " second" : " seconds"));
        }
    }
}
