package org.belie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.belie.bundle.CasesReader;
import org.belie.bundle.NamedText;
import org.belie.cases.RuleCases;
import org.belie.problem.Problems;
import org.belie.report.CasesReport;
import org.belie.report.RuleList;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleCard;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What concerns rules. */
@Command(
        name = "rules",
        description = "List rules, or run the cases beside them.%n",
        mixinStandardHelpOptions = true,
        subcommands = {RulesCommand.ListRules.class, RulesCommand.Test.class},
        footer = {"", "Examples:", "  belie rules list", "  belie rules test --rules my-rules"})
final class RulesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing: list or test");
    }

    /** Lists rules by pack. */
    @Command(
            name = "list",
            description = "List the rules, pack by pack.%n",
            mixinStandardHelpOptions = true,
            footer = {"", "Examples:", "  belie rules list", "  belie rules list --rules my-rules"})
    static final class ListRules implements Callable<Integer> {
        @Mixin
        private OutputOptions output;

        @Option(names = "--rules", paramLabel = "DIR", description = "List the rules in DIR.")
        private Path rules;

        @Override
        public Integer call() {
            var cards = RuleBook.cards(Setup.folder(rules));
            output.problems(cards.problems());
            if (!cards.ok()) {
                return ExitCode.UNUSABLE.status();
            }
            output.results(RuleList.text(cards.value().values()));
            return ExitCode.OK.status();
        }
    }

    /** Runs the cases beside rules. */
    @Command(
            name = "test",
            description = "Run the cases beside the rules.%n",
            mixinStandardHelpOptions = true,
            footer = {"", "Examples:", "  belie rules test", "  belie rules test --rule POS-001"})
    static final class Test implements Callable<Integer> {
        @Mixin
        private OutputOptions output;

        @Option(names = "--rules", paramLabel = "DIR", description = "Test the rules in DIR.")
        private Path rules;

        @Option(names = "--rule", paramLabel = "ID", split = ",", description = "Test only these rules.")
        private List<String> only = List.of();

        @Override
        public Integer call() {
            var setup = Setup.of(rules);
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
}
