package org.belie.cli;

import java.util.function.Supplier;
import org.belie.rules.gate.OutOfFuel;
import org.belie.session.Budget;
import org.belie.session.Limits;
import picocli.CommandLine.Option;

/** How long a command may take with all that it does beside judging: looking into it, trying out, putting it into words. */
final class TimeOption {
    @Option(
            names = "--limit-time",
            paramLabel = "SECONDS",
            description = "Stop when it takes longer. Default: a minute, and more for what is large.")
    private Long seconds;

    /**
     * Does some work within that time.
     *
     * @param size in statements: what is large may take longer
     * @throws OutOfFuel when it takes longer
     */
    <T> T within(int size, Supplier<T> work) {
        if (seconds != null && seconds < 1) {
            throw new Refused("--limit-time is a number of seconds from 1. Maybe leave it out");
        }
        return Budget.within(Limits.DEFAULT.lasting(seconds == null ? Limits.AUTO : seconds), size, work);
    }
}
