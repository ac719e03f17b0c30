package org.belie.rules.gate;

/**
 * Rules were stopped by a limit, which the message names. An error, so that nothing in the engine takes it for a failure of a
 * rule and goes on.
 */
public final class OutOfFuel extends Error {
    private static final long serialVersionUID = 1;

    public OutOfFuel(String limit) {
        super(limit, null, false, false);
    }
}
