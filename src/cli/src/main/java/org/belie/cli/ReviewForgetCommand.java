package org.belie.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes a name. */
@Command(
        name = "forget",
        description =
                "Remove a person's name for good. The decisions stay, by a pseudonym that leads to nobody, and the"
                        + " chain holds. Names inside of reasons stay, as do those in exports made before.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Examples:", "  belie review forget anna"})
final class ReviewForgetCommand extends Reviewing {
    @Parameters(paramLabel = "NAME", description = "The name as `belie review list` shows it.")
    private String name;

    @Override
    ExitCode run() {
        if (store().kept().forget(name) == 0) {
            throw new Refused("nobody of that name decided anything here");
        }
        say("removed");
        return ExitCode.OK;
    }
}
