package org.belie.cli;

import org.belie.review.Recorded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists decisions. */
@Command(
        name = "list",
        description = "List every decision, a line each: when, on what, who, what and why.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Examples:", "  belie review list", "  belie review list --bundle nato-2022-02-16"})
final class ReviewListCommand extends Reviewing {
    @Option(names = "--bundle", paramLabel = "ID", description = "Only decisions on this bundle.")
    private String bundle;

    @Override
    ExitCode run() {
        var kept = store().kept();
        var people = kept.people();
        say(kept.all().stream()
                .filter(this::asked)
                .map(r -> DecisionWords.line(r, people))
                .toList());
        return ExitCode.OK;
    }

    private boolean asked(Recorded recorded) {
        return bundle == null || recorded.decision().bundle().equals(bundle);
    }
}
