package org.belie.cli;

import java.nio.file.Path;
import java.util.List;
import org.belie.bundle.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes exported decisions in. */
@Command(
        name = "import",
        description = "Take in the decisions of an export: each once, and none when anything in it was edited.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Examples:", "  belie review import decisions.ndjson"})
final class ReviewImportCommand extends Reviewing {
    @Parameters(paramLabel = "FILE", description = "What `belie review export` wrote.")
    private Path file;

    @Override
    ExitCode run() {
        var taken = store().store().take(lines(file));
        say(taken.problems());
        if (!taken.problems().isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        say(taken.added() + " added, " + taken.known() + " here before");
        return ExitCode.OK;
    }

    static List<String> lines(Path file) {
        var text = TextFile.read(file);
        if (!text.ok()) {
            throw new Refused("the file " + file + " cannot be read");
        }
        return text.value().text().lines().toList();
    }
}
