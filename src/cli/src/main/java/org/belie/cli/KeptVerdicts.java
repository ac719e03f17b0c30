package org.belie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.problem.Problems;
import org.belie.report.exchange.Upgrade;

/** {@code belie diff --baseline OLD.json}: verdicts that were kept, beside those of today. */
record KeptVerdicts(Path file, List<Path> paths, AsOfOption asOf, RulesChoice rules, SourcesOption sources) {
    /**
     * Judges what is named and compares; null when it cannot be read.
     *
     * @param ended takes how each run ended
     */
    Upgrade compare(Problems problems, List<ExitCode> ended) {
        var old = old();
        var setup = sources.with(RulesPlace.read(rules));
        problems.addAll(setup.problems());
        if (!setup.ok()) {
            return null;
        }
        var entries = new ArrayList<Report.Entry>();
        paths.stream()
                .flatMap(BundlePaths::of)
                .flatMap(path -> setup.value().files().read(path))
                .forEach(reading -> {
                    problems.addAll(reading.errors());
                    if (reading.ok()) {
                        var matter = reading.value();
                        var judged = setup.value().judge().judge(asOf.of(matter));
                        ended.add(ExitCode.of(judged.trace()));
                        entries.add(Report.Entry.of(matter, judged, List.of()));
                    }
                });
        var now = JsonReport.json(new Report(setup.value().book().fingerprint(), entries));
        var upgrade = Upgrade.between(old, now);
        if (upgrade == null) {
            throw new Refused(
                    file + " holds no verdicts of an earlier run. Maybe write it with: belie check --format json"
                            + " --out " + file);
        }
        return upgrade;
    }

    private String old() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Refused(file + " cannot be read. Maybe write it with: belie check --format json --out " + file);
        }
    }
}
