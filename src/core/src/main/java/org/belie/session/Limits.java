package org.belie.session;

/**
 * How far one run may go before it is stopped and its claims are left undecided. The defaults grow with the bundle and lie
 * far above what any honest rule needs; all but the time stop the same run at the same place on every machine.
 *
 * @param firings the most rules that fire
 * @param facts the most facts there are at one time, told ones too
 * @param steps the most pieces of rules that are run: conditions asked of a fact or of a pair of facts, conclusions drawn
 * @param seconds the longest that a run takes
 * @param megabytes the most memory that the program holds while it runs
 */
public record Limits(long firings, long facts, long steps, long seconds, long megabytes) {
    private static final long FIRINGS_A_STATEMENT = 20_000;
    private static final long FACTS = 1_000_000;
    private static final long FACTS_A_STATEMENT = 100;
    private static final long STEPS = 20_000_000;
    private static final long STEPS_A_STATEMENT = 1_000_000;
    private static final long SECONDS = 60;
    private static final long STATEMENTS_A_SECOND = 100;

    /** What stands where no limit is given: each as {@code AUTO} grows with the bundle. */
    public static final long AUTO = 0;

    /** Nothing but what grows with the bundle. */
    public static final Limits DEFAULT = new Limits(AUTO, AUTO, AUTO, AUTO, AUTO);

    /** The same with another limit to how long it takes. */
    public Limits lasting(long time) {
        return new Limits(firings, facts, steps, time, megabytes);
    }

    /** Only a limit to how many rules fire. */
    static Limits ofFirings(long firings) {
        return new Limits(firings, AUTO, AUTO, AUTO, AUTO);
    }

    /** With everything that was left open filled in for a bundle of so many statements. */
    Limits of(int statements) {
        var firing = firings == AUTO ? FIRINGS_A_STATEMENT * (statements + 1L) : firings;
        return new Limits(
                Math.min(Integer.MAX_VALUE, firing),
                facts == AUTO ? FACTS + FACTS_A_STATEMENT * statements : facts,
                steps == AUTO ? STEPS + STEPS_A_STATEMENT * statements : steps,
                seconds == AUTO ? SECONDS + statements / STATEMENTS_A_SECOND : seconds,
                megabytes == AUTO ? Runtime.getRuntime().maxMemory() / (1 << 20) * 9 / 10 : megabytes);
    }
}
