package org.belie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.belie.review.DecisionLines;
import org.belie.review.Recorded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Looks whether decisions are as they were made. */
@Command(
        name = "verify",
        description =
                "Verify that every decision is as it was made: hashes, the chain, signatures, and the verdicts that"
                        + " were seen. Given an export, that all of it is still in the store too.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Examples:", "  belie review verify", "  belie review verify decisions.ndjson"})
final class ReviewVerifyCommand extends Reviewing {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "An export made earlier. A store whose end was cut off can only be told from it.")
    private Path file;

    @Override
    ExitCode run() {
        var kept = store().kept();
        var problems = new ArrayList<>(kept.problems());
        if (file != null) {
            var export = DecisionLines.read(ReviewImportCommand.lines(file));
            var hashes = kept.all().stream().map(Recorded::hash).collect(Collectors.toSet());
            problems.addAll(export.problems());
            export.decisions().stream()
                    .filter(r -> !hashes.contains(r.hash()))
                    .forEach(r -> problems.add("the store lacks what the export has: decision "
                            + r.decision().position() + " of chain "
                            + r.decision().chain()));
        }
        say(problems);
        if (problems.isEmpty()) {
            say(kept.size() + " decisions are as they were made");
        }
        return problems.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
