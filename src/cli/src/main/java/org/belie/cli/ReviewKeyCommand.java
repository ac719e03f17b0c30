package org.belie.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.belie.review.ReviewerKey;
import org.belie.review.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a key to sign with. */
@Command(
        name = "key",
        description =
                "Make an Ed25519 key to sign decisions with, in a file that only you can read. Its public half, by"
                        + " which others know your decisions, is printed.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Examples:", "  belie review key anna.key"})
final class ReviewKeyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A file that is not there yet.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            spec.commandLine().getOut().println(ReviewerKey.make(file).shown());
            spec.commandLine().getOut().flush();
            return ExitCode.OK.status();
        } catch (Unreadable e) {
            throw new Refused(e.getMessage());
        }
    }
}
