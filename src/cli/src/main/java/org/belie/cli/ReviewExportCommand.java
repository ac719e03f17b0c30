package org.belie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.belie.review.DecisionLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes all decisions for Git, for another store, or as a backup. */
@Command(
        name = "export",
        description = "Write every decision as a line of JSON, with hash, signature and the verdict that was seen.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Examples:", "  belie review export --out decisions.ndjson"})
final class ReviewExportCommand extends Reviewing {
    @Option(names = "--out", paramLabel = "FILE", description = "Write to FILE instead of standard output.")
    private Path out;

    @Override
    ExitCode run() {
        var lines = DecisionLines.of(store().kept());
        if (out == null) {
            say(lines);
            return ExitCode.OK;
        }
        try {
            Files.writeString(out, String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
        } catch (IOException e) {
            throw new Refused("the decisions cannot be written to " + out);
        }
        return ExitCode.OK;
    }
}
