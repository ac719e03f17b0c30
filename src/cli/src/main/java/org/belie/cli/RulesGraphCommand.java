package org.belie.cli;

import java.util.concurrent.Callable;
import org.belie.report.RuleGraphText;
import org.belie.report.RuleGraphs;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleCard;
import org.belie.rules.RuleTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows which rule's conclusion another rule reads. */
@Command(
        name = "graph",
        description = "Show what feeds what: which rule reads what another concludes.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  belie rules graph --rule POS-001",
            "  belie rules graph --pack gaps --format mermaid",
            "  belie rules graph --format dot --out rules.dot",
        })
@Writes({Format.TEXT, Format.JSON, Format.DOT, Format.MERMAID})
final class RulesGraphCommand implements Callable<Integer> {
    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "Only a pack's rules, what they read, what reads them.")
    private String pack;

    @Option(names = "--rule", paramLabel = "ID", description = "Only this rule, what it reads, what reads it.")
    private String rule;

    @Mixin
    private OutputOptions output;

    @Mixin
    private RulesOption rules;

    @Override
    public Integer call() {
        output.format();
        var texts = RuleBook.texts(rules.folder());
        output.problems(texts.problems());
        if (!texts.ok()) {
            return ExitCode.UNUSABLE.status();
        }
        known(texts.value());
        output.results(print(texts.value()));
        return ExitCode.OK.status();
    }

    private void known(RuleTexts texts) {
        if (rule != null) {
            RuleNames.rule(texts, rule);
        }
        if (pack != null) {
            RuleNames.pack(texts, pack);
        }
    }

    private boolean shown(RuleCard card) {
        return (rule == null || rule.equals(card.id())) && (pack == null || pack.equals(card.pack()));
    }

    private String print(RuleTexts texts) {
        var graph = texts.graph().around(this::shown);
        return switch (output.format()) {
            case TEXT ->
                RuleGraphText.text(
                        graph,
                        texts.cards().values().stream().filter(this::shown).toList());
            case JSON -> RuleGraphs.json(graph);
            case DOT -> RuleGraphs.dot(graph);
            case MERMAID -> RuleGraphs.mermaid(graph);
            default -> throw new IllegalStateException("not one of the formats of this command");
        };
    }
}
