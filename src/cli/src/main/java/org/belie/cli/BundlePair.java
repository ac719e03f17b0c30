package org.belie.cli;

import java.nio.file.Path;
import java.util.List;
import org.belie.bundle.BundleFiles;
import org.belie.bundle.Matter;
import org.belie.problem.Problems;
import org.belie.setup.Setup;
import org.belie.verdict.diff.BundleVersions;
import org.belie.verdict.diff.Diff;

/** Two versions of a bundle, as they are named on the command line. */
record BundlePair(List<Path> paths, AsOfOption asOf, RulesChoice rules, SourcesOption sources) {

    /** Judges both and compares; null when they cannot be read. */
    Diff diff(Problems problems) {
        var setup = sources.with(RulesPlace.read(rules));
        problems.addAll(setup.problems());
        return setup.ok() ? diff(setup.value(), problems) : null;
    }

    private Diff diff(Setup setup, Problems problems) {
        var files = setup.files();
        var before = matter(files, paths.get(0), problems);
        var after = matter(files, paths.get(1), problems);
        return before == null || after == null
                ? null
                : BundleVersions.diff(
                        setup.book(), told(setup, paths.get(0), before), told(setup, paths.get(1), after));
    }

    private static Matter matter(BundleFiles files, Path path, Problems problems) {
        var readings = files.read(path).toList();
        if (readings.size() != 1) {
            throw new Refused("one bundle is compared with one, and " + path + " has " + readings.size());
        }
        problems.addAll(readings.get(0).errors());
        return readings.get(0).value();
    }

    private BundleVersions.Told told(Setup setup, Path path, Matter matter) {
        var judged = setup.judge().judge(asOf.of(matter));
        return new BundleVersions.Told(
                path.toString().replace('\\', '/'), judged, matter.statements(), matter.vocabulary());
    }
}
