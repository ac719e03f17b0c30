package org.belie.session;

import java.util.function.Supplier;
import org.belie.rules.gate.OutOfFuel;

/** Several pieces of work that have to share the time of one: what the first uses is not there for the next. */
public final class Allowance {
    private static final long SECOND = 1_000_000_000;

    private final Limits limits;
    private long used;

    public Allowance(Limits limits) {
        this.limits = limits;
    }

    /**
     * Does the next piece.
     *
     * @param statements what all of it is about
     * @throws OutOfFuel when nothing is left for it, or it takes longer than what is
     */
    public <T> T within(int statements, Supplier<T> work) {
        var whole = limits.of(statements);
        var left = whole.seconds() - used / SECOND;
        if (left <= 0) {
            throw new OutOfFuel("it took longer than " + whole.seconds() + " seconds");
        }
        var started = System.nanoTime();
        try {
            return Budget.within(whole.lasting(left), statements, work);
        } finally {
            used += System.nanoTime() - started;
        }
    }
}
