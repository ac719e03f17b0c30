package org.belie.cli;

import java.util.concurrent.Callable;
import org.belie.report.RuleJson;
import org.belie.report.RuleList;
import org.belie.rules.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists rules by pack. */
@Command(
        name = "list",
        description = "List the rules, pack by pack.%n",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  belie rules list", "  belie rules list --format json --rules my-rules"})
@Writes({Format.TEXT, Format.JSON})
final class RulesListCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output;

    @Mixin
    private RulesOption rules;

    @Override
    public Integer call() {
        output.format();
        var cards = RuleBook.cards(rules.folder());
        output.problems(cards.problems());
        if (!cards.ok()) {
            return ExitCode.UNUSABLE.status();
        }
        var all = cards.value().values();
        output.results(output.format() == Format.JSON ? RuleJson.list(all) : RuleList.text(all));
        return ExitCode.OK.status();
    }
}
