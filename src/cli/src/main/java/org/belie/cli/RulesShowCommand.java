package org.belie.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.belie.bundle.CasesReader;
import org.belie.bundle.NamedText;
import org.belie.problem.Problems;
import org.belie.report.RuleJson;
import org.belie.report.RuleSheet;
import org.belie.report.RuleSheetText;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleCard;
import org.belie.rules.RuleFolder;
import org.belie.rules.RuleTexts;
import org.belie.setup.Setup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one rule: what it says of itself, its text, its cases, its neighbours. Nothing is compiled. */
@Command(
        name = "show",
        description = "Show a rule: its card, its text, its cases, what feeds it and what it feeds.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Examples:", "  belie rules show POS-001", "  belie rules show POS-001 --format json"})
@Writes({Format.TEXT, Format.JSON})
final class RulesShowCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID", description = "The id of a rule.")
    private String id;

    @Mixin
    private OutputOptions output;

    @Mixin
    private RulesOption rules;

    @Override
    public Integer call() {
        output.format();
        var folder = rules.folder();
        var texts = RuleBook.texts(folder);
        output.problems(texts.problems());
        if (!texts.ok()) {
            return ExitCode.UNUSABLE.status();
        }
        var problems = new Problems();
        var sheet = sheet(folder, texts.value(), problems);
        output.problems(problems.sorted());
        output.results(
                output.format() == Format.JSON ? RuleJson.sheet(sheet) : RuleSheetText.text(sheet, output.colour()));
        return (problems.failed() ? ExitCode.UNUSABLE : ExitCode.OK).status();
    }

    private RuleSheet sheet(RuleFolder folder, RuleTexts texts, Problems problems) {
        var card = RuleNames.rule(texts, id);
        return new RuleSheet(card, folder.files().get(card.path()), cases(folder, card, problems), texts.graph());
    }

    private static List<RuleSheet.NamedCase> cases(RuleFolder folder, RuleCard card, Problems problems) {
        var path = card.path().replaceFirst("\\.drl$", ".cases.yaml");
        var text = folder.files().get(path);
        var vocabulary = Setup.vocabulary(folder);
        problems.addAll(vocabulary.problems());
        if (text == null || !vocabulary.ok()) {
            return List.of();
        }
        var cases = CasesReader.read(new NamedText(folder.shown(path), text), vocabulary.value());
        problems.addAll(cases.errors());
        return cases.ok()
                ? cases.value().stream()
                        .map(c -> new RuleSheet.NamedCase(c.name(), c.fires(), c.line()))
                        .toList()
                : List.of();
    }
}
