package org.belie.cli;

import org.belie.report.Verbosity;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How much text is printed; the other formats always say all. */
final class VerbosityOptions {
    @ArgGroup(exclusive = true)
    private Choice choice = new Choice();

    /** At most one of these. */
    private static final class Choice {
        @Option(
                names = {"-q", "--quiet"},
                description = "Print a line a verdict, and no warnings.")
        private boolean quiet;

        @Option(names = "--brief", description = "Print a line a statement, not the whole reasoning.")
        private boolean brief;

        @Option(
                names = {"-v", "--verbose"},
                description = "Print every finding in full, with grades spelt out and where each statement stands.")
        private boolean verbose;
    }

    Verbosity verbosity() {
        if (choice.quiet) {
            return Verbosity.QUIET;
        }
        if (choice.brief) {
            return Verbosity.BRIEF;
        }
        return choice.verbose ? Verbosity.VERBOSE : Verbosity.FULL;
    }
}
