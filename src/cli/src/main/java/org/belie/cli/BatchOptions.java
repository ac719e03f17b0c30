package org.belie.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** How many bundles are judged side by side, and how a run that was broken off goes on. */
final class BatchOptions {
    private static final int MOST = 1024;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Judge so many bundles side by side. Default: as many as there are processors.")
    private Integer jobs;

    @Option(
            names = "--resume",
            paramLabel = "FILE",
            description = "Note in FILE what is done; run again, it goes on where it was broken off. Needs --out and"
                    + " --format ndjson.")
    private Path journal;

    /**
     * Refuses what does not go together before anything is read.
     *
     * @throws Refused when it does not
     */
    void check(OutputOptions output, Set<String> claims) {
        if (jobs != null && jobs < 1) {
            throw new Refused("--jobs " + jobs + " leaves nobody to work. Maybe 1 or more");
        }
        if (jobs != null && jobs > MOST) {
            throw new Refused("--jobs " + jobs + " is more than any machine has. Maybe " + MOST + " or fewer");
        }
        if (journal != null && (!output.toFile() || output.format() != Format.NDJSON)) {
            throw new Refused("--resume needs results that can be written on. Maybe add --format ndjson --out FILE");
        }
        if (journal != null && !claims.isEmpty()) {
            throw new Refused("--resume and --claim do not go together. Maybe leave out --claim");
        }
    }

    /**
     * The journal asked for; null when none is.
     *
     * @param run what the run is made of
     */
    Journal journal(Supplier<String> run) {
        return journal == null ? null : Journal.open(journal, run.get());
    }

    /** How many workers there are; one bundle needs no more than one. */
    int jobs(Inputs inputs) {
        var most = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        return inputs.single() ? 1 : most;
    }
}
