package org.belie;

/**
 * How far one run may go before it is stopped and its claims are {@code undecided}; 0 where belie's own limit, which grows with
 * the bundle, is to stand. All but the time stop the same run at the same place on every machine.
 *
 * @param firings the most rules that fire
 * @param facts the most facts there are at one time, told ones too
 * @param steps the most pieces of rules that are run: conditions asked of a fact or of a pair of facts, conclusions drawn
 * @param seconds the longest that a run takes
 * @param megabytes the most memory that the program holds while it runs
 */
public record Limits(long firings, long facts, long steps, long seconds, long megabytes) {
    /** Belie's own. */
    public static final Limits DEFAULT = new Limits(0, 0, 0, 0, 0);

    /**
     * Checks them.
     *
     * @throws IllegalArgumentException when one is below 0
     */
    public Limits {
        if (Math.min(Math.min(Math.min(firings, facts), Math.min(steps, seconds)), megabytes) < 0) {
            throw new IllegalArgumentException("a limit is above 0, or 0 for belie's own");
        }
    }

    /** The same with another limit to the time of a run. */
    public Limits ofSeconds(long other) {
        return new Limits(firings, facts, steps, other, megabytes);
    }

    /** The same with another limit to the steps of a run. */
    public Limits ofSteps(long other) {
        return new Limits(firings, facts, other, seconds, megabytes);
    }

    org.belie.session.Limits ofSession() {
        return new org.belie.session.Limits(firings, facts, steps, seconds, megabytes);
    }
}
