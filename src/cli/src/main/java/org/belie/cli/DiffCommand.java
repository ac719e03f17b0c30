package org.belie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.belie.json.Json;
import org.belie.problem.Problems;
import org.belie.report.DiffJson;
import org.belie.report.DiffReport;
import org.belie.report.exchange.UpgradeText;
import org.belie.verdict.diff.Diff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which verdicts differ between two versions of a bundle, or between two versions of the rules. */
@Command(
        name = "diff",
        description =
                "Tell which verdicts differ between two versions of a bundle, or, with --rules, between two versions"
                        + " of the rules; and by which statement or rule. With --baseline, what an upgrade of belie"
                        + " changed.%nEnds with 1 when a verdict changes.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = {
            "belie diff [OPTIONS] BUNDLE-A BUNDLE-B",
            "belie diff [OPTIONS] --rules OLD NEW BUNDLE...",
            "belie diff [OPTIONS] --baseline OLD.json BUNDLE...",
        },
        footer = {
            "",
            "Examples:",
            "  belie diff yesterday.yaml today.yaml",
            "  belie diff --rules HEAD rules facts",
            "  belie diff --rules v1.0 HEAD --format json facts",
            "  belie diff --baseline verdicts.json facts",
        })
@Writes({Format.TEXT, Format.JSON})
final class DiffCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "BUNDLE",
            description = "Two bundles; with --rules or --baseline any number, and folders with bundles below them.")
    private List<Path> paths;

    @Option(
            names = "--rules",
            arity = "2",
            paramLabel = "OLD NEW",
            hideParamSyntax = true,
            description =
                    "The old and the new rules: folders, or git revisions of the other folder (of `rules` when both"
                            + " are revisions).")
    private List<String> versions = List.of();

    @Option(
            names = "--baseline",
            paramLabel = "OLD.json",
            description =
                    "Verdicts that an earlier belie wrote (belie check --format json): tell which differ from those of"
                            + " today, and which rules make the difference.")
    private Path baseline;

    @Mixin
    private WithRulesOption with;

    @Mixin
    private SourcesOption sources;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WidthOption width;

    @Override
    public Integer call() {
        asOf.check();
        output.format();
        check();
        var problems = new Problems();
        if (baseline != null) {
            return upgrade(problems).status();
        }
        var diff = versions.isEmpty()
                ? new BundlePair(paths, asOf, with.choice(), sources).diff(problems)
                : new RulesPair(versions, asOf, paths, with.choice(), sources).diff(problems);
        output.problems(problems.sorted());
        return (diff == null ? ExitCode.UNUSABLE : print(diff, problems)).status();
    }

    private ExitCode upgrade(Problems problems) {
        var ended = new ArrayList<ExitCode>();
        var upgrade = new KeptVerdicts(baseline, paths, asOf, with.choice(), sources).compare(problems, ended);
        output.problems(problems.sorted());
        if (upgrade == null) {
            return ExitCode.UNUSABLE;
        }
        output.results(output.format() == Format.JSON ? Json.pretty(upgrade.data()) : UpgradeText.of(upgrade));
        return (upgrade.turned().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS)
                .or(problems.failed() ? ExitCode.UNUSABLE : ExitCode.OK)
                .or(ended.stream().reduce(ExitCode.OK, ExitCode::or));
    }

    /** Whether rules or versions of belie are compared, and not bundles. */
    boolean comparesRules() {
        return !versions.isEmpty() || baseline != null;
    }

    private void check() {
        if (versions.size() > 2) {
            throw new Refused("two versions of the rules can be compared, not " + versions.size() / 2 + " pairs");
        }
        if (!versions.isEmpty() && with.named()) {
            throw new Refused(
                    "--with-rules and --add-rules say which rules judge two bundles; --rules compares rules. Maybe leave out"
                            + " one of them");
        }
        if (!versions.isEmpty() && baseline != null) {
            throw new Refused("--rules compares rules, and --baseline versions of belie. Maybe leave out one of them");
        }
        if (!comparesRules() && paths.size() != 2) {
            throw new Refused("two versions of a bundle can be compared, and " + paths.size()
                    + (paths.size() == 1 ? " is" : " are") + " named. Maybe --rules OLD NEW is meant");
        }
    }

    private ExitCode print(Diff diff, Problems problems) {
        output.results(
                output.format() == Format.JSON ? DiffJson.json(diff) : DiffReport.text(diff, width.screen(output)));
        var stopped = diff.bundles().stream()
                .anyMatch(b ->
                        !b.before().trace().complete() || !b.after().trace().complete());
        return (diff.changed() > 0 ? ExitCode.FINDINGS : ExitCode.OK)
                .or(problems.failed() ? ExitCode.UNUSABLE : ExitCode.OK)
                .or(stopped ? ExitCode.LIMIT : ExitCode.OK);
    }
}
