package org.belie.cli;

import java.util.List;
import java.util.Map;
import org.belie.session.Limits;
import picocli.CommandLine.Option;

/** How far the rules may go with one bundle before its claims are left undecided. */
final class LimitOptions {
    @Option(
            names = "--limit-time",
            paramLabel = "SECONDS",
            description = "Leave a bundle undecided when judging it takes longer. Default: a minute, and more for large"
                    + " bundles.")
    private Long seconds;

    @Option(
            names = "--limit-steps",
            paramLabel = "N",
            description = "... when more conditions are asked and conclusions drawn. Default: twenty million, and a"
                    + " million a statement.")
    private Long steps;

    @Option(
            names = "--limit-firings",
            paramLabel = "N",
            description = "... when more rules fire. Default: twenty thousand a statement.")
    private Long firings;

    @Option(
            names = "--limit-facts",
            paramLabel = "N",
            description = "... when there are more facts at one time. Default: a million, and a hundred a statement.")
    private Long facts;

    @Option(
            names = "--limit-memory",
            paramLabel = "MIB",
            description = "... when the program holds more memory. Default: nine tenths of what Java may use.")
    private Long megabytes;

    /**
     * The limits that were asked for.
     *
     * @throws Refused when one of them would let nothing be judged
     */
    Limits limits() {
        var given = Map.of(
                "--limit-time", or(seconds),
                "--limit-steps", or(steps),
                "--limit-firings", or(firings),
                "--limit-facts", or(facts),
                "--limit-memory", or(megabytes));
        for (var name : List.copyOf(given.keySet()).stream().sorted().toList()) {
            if (given.get(name) < 0) {
                throw new Refused(name + " is a number from 1. Maybe leave it out: the limits grow with the bundle");
            }
        }
        return new Limits(or(firings), or(facts), or(steps), or(seconds), or(megabytes));
    }

    private static long or(Long given) {
        return given == null ? Limits.AUTO : given <= 0 ? -1 : given;
    }
}
