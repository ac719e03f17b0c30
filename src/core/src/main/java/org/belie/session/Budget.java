package org.belie.session;

import java.util.function.Supplier;
import org.belie.rules.gate.Fuel;
import org.belie.rules.gate.OutOfFuel;

/**
 * How long a whole piece of work may take, and how much memory: not one run of the engine alone, but all runs together, and what
 * is read, looked into and put into words. It is asked where work is done, and ends it within moments.
 */
public final class Budget implements Fuel.Gauge {
    private static final int RATION = 1024;
    private static final int RATIONS_A_LOOK = 256;

    private final long started = System.nanoTime();
    private final long seconds;
    private final Held held;
    private int rations;

    private Budget(long seconds, Held held) {
        this.seconds = seconds;
        this.held = held;
    }

    /**
     * Does some work within the limits of one bundle.
     *
     * @throws OutOfFuel when it takes longer, or needs more
     */
    public static <T> T within(Limits limits, int statements, Supplier<T> work) {
        var whole = limits.of(statements);
        return within(new Budget(whole.seconds(), new Held(whole.megabytes())), work);
    }

    private static <T> T within(Budget budget, Supplier<T> work) {
        var result = new Object[1];
        Fuel.burn(budget, () -> result[0] = work.get());
        @SuppressWarnings("unchecked")
        var made = (T) result[0];
        return made;
    }

    @Override
    public int ration() {
        Elapsed.check(started, seconds);
        if (rations++ % RATIONS_A_LOOK == RATIONS_A_LOOK - 1) {
            held.check();
        }
        return RATION;
    }
}
