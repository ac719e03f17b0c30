package org.belie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.belie.cases.trial.Proof;
import org.belie.cases.trial.Tested;
import org.belie.problem.Problem;
import org.belie.problem.Reading;
import org.belie.report.CasesJson;
import org.belie.report.CasesJunit;
import org.belie.report.CasesReport;
import org.belie.report.CasesTap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the cases beside rules. */
@Command(
        name = "test",
        description = "Run the cases beside rules.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  belie rules test",
            "  belie rules test my-rules/posture",
            "  belie rules test --rule POS-001 --mutate",
            "  belie rules test --coverage --threshold 95 my-rules",
            "  belie rules test --watch my-rules"
        })
@Writes({Format.TEXT, Format.JSON, Format.JUNIT, Format.TAP})
final class RulesTestCommand implements Callable<Integer> {
    /** A rule with its cases may take as long as a bundle of so many statements: ten seconds, and to break it a minute. */
    private static final int STATEMENTS_A_RULE = 1000;

    private static final int MUTANTS_A_RULE = 6;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description =
                    "A rules folder, a pack in it, a rule or its cases. Default: the rules folders that are named or configured,"
                            + " or the shipped rules.")
    private Path path;

    @Option(names = "--rule", paramLabel = "ID", split = ",", description = "Test only these rules.")
    private Set<String> only = Set.of();

    @Option(names = "--filter", paramLabel = "TEXT", description = "Run only cases with TEXT in their names.")
    private String filter;

    @Option(names = "--fail-on-empty", description = "Fail when there is a rule of which no case was run, or no rule.")
    private boolean failOnEmpty;

    @Option(
            names = "--coverage",
            description = "Tell which rules never fired, and which conditions were not seen both to hold and to fail.")
    private boolean coverage;

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            description = "Fail when a smaller share of the conditions was seen both ways.")
    private Double threshold;

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            description = "Bundles that count for coverage beside the cases. Default: the folder `facts` beside the"
                    + " rules folder, where there is one.")
    private Path facts;

    @Option(
            names = "--mutate",
            description = "Break every rule in every small way, one at a time, and tell which ways no case notices.")
    private boolean mutate;

    @Option(names = "--watch", description = "Stay, and test again what is saved; ends with the input.")
    private boolean watch;

    @Mixin
    private OutputOptions output;

    @Mixin
    private RulesOption rules;

    @Mixin
    private TimeOption time;

    @Mixin
    private SourcesOption sources;

    @Override
    public Integer call() throws IOException {
        var scope = RulesScope.of(path, rules.choice(), only);
        check(scope);
        var tester = new RulesTester(filter, proofs(), facts == null ? beside(scope) : facts);
        return watch
                ? new RulesWatch(scope, tester, output, sources).run(System.in)
                : test(scope, tester).status();
    }

    private void check(RulesScope scope) {
        if (filter != null && !proofs().isEmpty()) {
            throw new Refused("some cases alone prove nothing of a rule. Maybe leave out --filter");
        }
        if (threshold != null && !(threshold >= 0 && threshold <= 100)) {
            throw new Refused("`--threshold` is a share in percent, from 0 to 100");
        }
        if (watch && output.format() != Format.TEXT) {
            throw new Refused("`--watch` writes text. Maybe --format text");
        }
        if (facts != null && !Files.exists(facts)) {
            throw new Refused("there is no folder " + facts + " to take bundles from");
        }
        output.format();
    }

    private Set<Proof> proofs() {
        var asked = EnumSet.noneOf(Proof.class);
        if (coverage || threshold != null) {
            asked.add(Proof.COVERAGE);
        }
        if (mutate) {
            asked.add(Proof.MUTANTS);
        }
        return asked;
    }

    private static Path beside(RulesScope scope) {
        var root = scope.root();
        var beside = root == null ? null : root.toAbsolutePath().normalize().resolveSibling("facts");
        return beside != null && Files.isDirectory(beside) ? beside : null;
    }

    private ExitCode test(RulesScope scope, RulesTester tester) {
        var setup = sources.with(RulesPlace.read(scope.choice()));
        output.problems(setup.problems());
        if (!setup.ok()) {
            return ExitCode.UNUSABLE;
        }
        only.stream()
                .filter(id -> !setup.value().book().cards().containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new Refused("there is no rule " + id);
                });
        var chosen = setup.value().book().cards().values().stream()
                .filter(scope::covers)
                .toList();
        var size = STATEMENTS_A_RULE * (mutate ? MUTANTS_A_RULE : 1) * chosen.size();
        return told(time.within(size, () -> tester.test(setup.value(), chosen)));
    }

    private ExitCode told(Reading<Tested> reading) {
        output.problems(reading.problems());
        var tested = reading.value();
        output.results(
                switch (output.format()) {
                    case JSON -> CasesJson.text(tested);
                    case JUNIT -> CasesJunit.text(tested);
                    case TAP -> CasesTap.text(tested);
                    default -> CasesReport.text(tested);
                });
        return tested.stopped().stream()
                .map(ExitCode::of)
                .reduce(failed(tested) ? ExitCode.FINDINGS : ExitCode.OK, ExitCode::or)
                .or(unusable(reading.problems()));
    }

    private boolean failed(Tested tested) {
        return tested.failed()
                || (failOnEmpty && (tested.rules().isEmpty() || !tested.empty().isEmpty()))
                || (threshold != null && tested.percent() < threshold);
    }

    private static ExitCode unusable(List<Problem> problems) {
        return problems.stream().anyMatch(Problem::error) ? ExitCode.UNUSABLE : ExitCode.OK;
    }
}
