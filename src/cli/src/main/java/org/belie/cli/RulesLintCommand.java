package org.belie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.belie.json.JsonReport;
import org.belie.problem.Nearest;
import org.belie.problem.Problem;
import org.belie.report.LintGithub;
import org.belie.report.LintPages;
import org.belie.report.LintReport;
import org.belie.report.LintSarif;
import org.belie.report.LintText;
import org.belie.rules.RuleLint;
import org.belie.rules.gate.Capabilities;
import org.belie.rules.lint.Codes;
import org.belie.rules.lint.Page;
import org.belie.setup.Setup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks through rules for mistakes, without compiling them. */
@Command(
        name = "lint",
        description = "Look through rules for mistakes. Nothing is compiled.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A line is left alone after: // belie:ignore BEL-135: the reason",
            "",
            "Examples:",
            "  belie rules lint",
            "  belie rules lint my-rules/escort/escort-left.drl",
            "  belie rules lint --explain BEL-135",
            "  belie rules lint --format sarif --out rules.sarif my-rules",
        })
@Writes({Format.TEXT, Format.JSON, Format.SARIF, Format.GITHUB})
final class RulesLintCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Rules folders, packs or .drl files. Default: the rules folders that are named or configured,"
                    + " or the shipped rules.")
    private List<Path> paths = List.of();

    @Mixin
    private OutputOptions output;

    @Mixin
    private RulesOption rules;

    @Option(
            names = "--explain",
            arity = "0..1",
            fallbackValue = ALL,
            paramLabel = "CODE",
            description = "Say what a kind of problem is, and look at no rules; without a code, list them all.")
    private String explained;

    @Option(
            names = "--capabilities",
            description =
                    "Print the list of all that rule packs may hold, say and ask, with reasons, and look at no rules.")
    private boolean capabilities;

    @Override
    public Integer call() {
        output.format();
        if (capabilities) {
            output.results(Capabilities.shipped().text());
            return ExitCode.OK.status();
        }
        return (explained == null ? lint() : explain()).status();
    }

    private ExitCode explain() {
        if (explained.equals(ALL)) {
            output.results(LintPages.list());
            return ExitCode.OK;
        }
        var code = Codes.byId().get(explained.toUpperCase(Locale.ROOT));
        if (code == null) {
            var nearest = Nearest.advice(explained, Codes.byId().keySet());
            throw new Refused("there is no problem " + explained + ". Maybe "
                    + (nearest == null ? "list them all: belie rules lint --explain" : nearest));
        }
        output.results(LintPages.one(Page.of(code)));
        return ExitCode.OK;
    }

    private ExitCode lint() {
        var looked = new ArrayList<RuleLint>();
        var words = new ArrayList<Problem>();
        targets().forEach(t -> looked.add(look(t, words)));
        output.problems(words);
        var report = LintReport.of(looked);
        output.results(
                switch (output.format()) {
                    case TEXT -> LintText.text(report);
                    case JSON -> JsonReport.problems(report.problems());
                    case SARIF -> LintSarif.text(report);
                    case GITHUB -> LintGithub.text(report);
                    default -> throw new IllegalStateException("not one of the formats of this command");
                });
        var found = report.problems().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
        return found.or(report.unreadable() || !words.isEmpty() ? ExitCode.UNUSABLE : ExitCode.OK);
    }

    private List<LintTarget> targets() {
        return paths.isEmpty()
                ? List.of(LintTarget.of(null, rules.choice()))
                : paths.stream().map(p -> LintTarget.of(p, rules.choice())).toList();
    }

    /**
     * What is wrong with vocabulary and parameters is no matter of rules, but without them some of it cannot be seen. The
     * vocabulary is read while the rules are.
     */
    private static RuleLint look(LintTarget target, List<Problem> words) {
        var vocabulary = CompletableFuture.supplyAsync(() -> Setup.vocabulary(target.folder()));
        return RuleLint.of(target.folder(), target.asked(), () -> {
            var parameters = Setup.parameters(target.folder());
            words.addAll(vocabulary.join().errors());
            words.addAll(parameters.errors());
            return Setup.lexicon(vocabulary.join(), parameters);
        });
    }
}
