package org.belie.cli;

import java.nio.file.Path;
import java.util.List;
import org.belie.bundle.KnownSources;
import org.belie.bundle.TextFile;
import org.belie.cli.project.Project;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.setup.Setup;
import picocli.CommandLine.Option;

/** Which sources are known to all bundles. */
final class SourcesOption implements Configured {
    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "A file of sources with their grades, which bundles name by their ids and need not declare.")
    private Path file;

    private Project project = Project.NONE;

    @Override
    public void configured(Project said) {
        project = said;
    }

    /** The sources of the file that is asked for, or of the project's. */
    Reading<KnownSources> known() {
        var asked = file != null || project.sources() == null
                ? file
                : project.sources().value();
        if (asked == null) {
            return new Reading<>(KnownSources.NONE, List.of());
        }
        var text = TextFile.read(asked);
        return text.ok() ? KnownSources.read(text.value()) : new Reading<>(null, text.problems());
    }

    /** A setup that knows them. */
    Reading<Setup> with(Reading<Setup> setup) {
        var known = known();
        var problems = new Problems();
        problems.addAll(setup.problems());
        problems.addAll(known.problems());
        return problems.reading(problems.failed() ? null : setup.value().knowing(known.value()));
    }
}
