package org.belie.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.belie.bundle.CasesReader;
import org.belie.bundle.NamedText;
import org.belie.cases.RuleCases;
import org.belie.problem.Problems;
import org.belie.report.CasesReport;
import org.belie.rules.RuleCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the cases beside rules. */
@Command(
        name = "test",
        description = "Run the cases beside the rules.%n",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  belie rules test", "  belie rules test --rule POS-001"})
final class RulesTestCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output;

    @Mixin
    private RulesOption rules;

    @Option(names = "--rule", paramLabel = "ID", split = ",", description = "Test only these rules.")
    private List<String> only = List.of();

    @Override
    public Integer call() {
        var setup = rules.setup();
        output.problems(setup.problems());
        return setup.ok() ? test(setup.value()).status() : ExitCode.UNUSABLE.status();
    }

    private ExitCode test(Setup setup) {
        only.stream()
                .filter(id -> !setup.book().cards().containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new Refused("there is no rule " + id);
                });
        var problems = new Problems();
        var results = new ArrayList<RuleCases.Result>();
        setup.book().cards().values().stream()
                .filter(c -> only.isEmpty() || only.contains(c.id()))
                .forEach(c -> results.addAll(run(setup, c, problems)));
        output.problems(problems.sorted());
        output.results(CasesReport.text(results));
        var passed = results.stream().allMatch(RuleCases.Result::passed) ? ExitCode.OK : ExitCode.FINDINGS;
        return passed.or(problems.failed() ? ExitCode.UNUSABLE : ExitCode.OK);
    }

    private static List<RuleCases.Result> run(Setup setup, RuleCard card, Problems problems) {
        var path = card.path().replaceFirst("\\.drl$", ".cases.yaml");
        var text = setup.folder().files().get(path);
        if (text == null) {
            return List.of();
        }
        var cases = CasesReader.read(new NamedText(setup.folder().shown(path), text), setup.vocabulary());
        problems.addAll(cases.errors());
        return cases.ok() ? new RuleCases(setup.book(), setup.settings()).run(card, cases.value()) : List.of();
    }
}
