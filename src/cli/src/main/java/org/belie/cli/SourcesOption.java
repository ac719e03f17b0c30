package org.belie.cli;

import java.nio.file.Path;
import java.util.List;
import org.belie.bundle.Defaults;
import org.belie.bundle.KnownSources;
import org.belie.bundle.TextFile;
import org.belie.cli.project.Project;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.setup.Setup;
import picocli.CommandLine.Option;

/** What bundles need not say: which sources are known, and, from the project alone, whose days are meant. */
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

    /** The sources of the file that is asked for, or of the project's; and the project's zone. */
    Reading<Defaults> defaults() {
        var known = known();
        var zone = project.zone() == null ? null : project.zone().value();
        return new Reading<>(known.ok() ? new Defaults(known.value(), zone) : null, known.problems());
    }

    private Reading<KnownSources> known() {
        var asked = file != null || project.sources() == null ? file : project.sources().value();
        if (asked == null) {
            return new Reading<>(KnownSources.NONE, List.of());
        }
        var text = TextFile.read(asked);
        return text.ok() ? KnownSources.read(text.value()) : new Reading<>(null, text.problems());
    }

    /** A setup that has them. */
    Reading<Setup> with(Reading<Setup> setup) {
        var defaults = defaults();
        var problems = new Problems();
        problems.addAll(setup.problems());
        problems.addAll(defaults.problems());
        return problems.reading(problems.failed() ? null : setup.value().with(defaults.value()));
    }
}
