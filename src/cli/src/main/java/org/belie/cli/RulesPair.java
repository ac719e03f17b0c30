package org.belie.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.belie.bundle.Matter;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleFolder;
import org.belie.setup.Setup;
import org.belie.verdict.Judged;
import org.belie.verdict.diff.Diff;
import org.belie.verdict.diff.RuleVersions;

/**
 * Two versions of the rules, as they are named on the command line: folders, or revisions. A revision is of the other folder;
 * where both are revisions, of the launcher's rules or of the folder {@code rules} below the current one.
 */
final class RulesPair {
    private static final String RULES = "rules";

    private final List<String> names;
    private final AsOfOption asOf;
    private final List<Path> paths;
    private final SourcesOption sources;

    RulesPair(List<String> names, AsOfOption asOf, List<Path> paths, SourcesOption sources) {
        this.names = names;
        this.asOf = asOf;
        this.paths = paths;
        this.sources = sources;
    }

    /** One of the two, read, with what it says of the bundles. */
    private record Side(String name, Setup setup, List<Judged> judged) {
        Reading<Matter> read(Reading<Matter> reading, boolean otherReads) {
            return otherReads ? new Reading<>(reading.value(), under(reading.problems())) : reading;
        }

        /** What only these rules object to is said to be so. */
        private List<Problem> under(List<Problem> problems) {
            return problems.stream()
                    .map(p -> new Problem(
                            p.code(),
                            p.file(),
                            p.line(),
                            p.column(),
                            p.source(),
                            p.what() + " (with the rules " + name + ")",
                            p.maybe(),
                            p.severity()))
                    .toList();
        }

        RuleVersions.Ruled ruled() {
            var files = RuleBook.files(setup.folder()).value();
            return new RuleVersions.Ruled(name, setup.book(), files, setup.vocabulary(), setup.settings(), judged);
        }
    }

    /** Judges every bundle with both and compares; null when there are no rules to judge with. */
    Diff diff(Problems problems) {
        var old = side(0, problems);
        var now = side(1, problems);
        if (old == null || now == null) {
            return null;
        }
        paths.stream().flatMap(BundlePaths::of).forEach(path -> judge(path, old, now, problems));
        return RuleVersions.diff(old.ruled(), now.ruled());
    }

    private Side side(int which, Problems problems) {
        var setup = sources.with(Setup.of(folder(names.get(which), names.get(1 - which))));
        problems.addAll(setup.problems());
        return setup.ok() ? new Side(names.get(which), setup.value(), new ArrayList<>()) : null;
    }

    private static RuleFolder folder(String name, String other) {
        if (Files.isDirectory(Path.of(name))) {
            return RulesPlace.folder(RulesChoice.of(Path.of(name)));
        }
        var folder = Files.isDirectory(Path.of(other))
                ? Path.of(other)
                : RulesPlace.home() != null ? RulesPlace.home() : Path.of(RULES);
        if (!Files.isDirectory(folder)) {
            throw new Refused("there is no folder " + name + ", and no folder " + RULES
                    + " here of which it could be a revision");
        }
        var shown = Files.isDirectory(Path.of(other)) ? other : RULES;
        return RevisionFolder.read(folder, shown, name).over(RulesPlace.shipped());
    }

    /** Bundles that one of the two cannot read are left out, and told. */
    private void judge(Path path, Side old, Side now, Problems problems) {
        var was = readings(path, old);
        var is = readings(path, now);
        for (var i = 0; i < was.size(); i++) {
            problems.addAll(old.read(was.get(i), is.get(i).ok()).errors());
            problems.addAll(now.read(is.get(i), was.get(i).ok()).errors());
            if (was.get(i).ok() && is.get(i).ok()) {
                old.judged().add(judged(old, was.get(i)));
                now.judged().add(judged(now, is.get(i)));
            }
        }
    }

    private static List<Reading<Matter>> readings(Path path, Side side) {
        return side.setup().files().read(path).toList();
    }

    private Judged judged(Side side, Reading<Matter> reading) {
        return side.setup().judge().judge(asOf.of(reading.value()));
    }
}
