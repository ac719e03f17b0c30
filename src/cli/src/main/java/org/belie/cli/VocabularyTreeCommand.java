package org.belie.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.belie.report.TermJson;
import org.belie.report.TreeGraph;
import org.belie.report.TreeText;
import org.belie.vocabulary.Branch;
import org.belie.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the tree of actions: kinds below what they are kinds of. */
@Command(
        name = "tree",
        description = "Print the tree of actions, or what is below one of them.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  belie vocabulary tree",
            "  belie vocabulary tree de-escalate",
            "  belie vocabulary tree --format mermaid escalate",
            "  belie vocabulary tree --format dot --out actions.dot"
        })
@Writes({Format.TEXT, Format.JSON, Format.DOT, Format.MERMAID})
final class VocabularyTreeCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "TERM", description = "An action. Default: all of them.")
    private String term;

    @Mixin
    private OutputOptions output;

    @Mixin
    private RulesOption rules;

    @Override
    public Integer call() {
        var format = output.format();
        var vocabulary = rules.vocabulary();
        output.problems(vocabulary.problems());
        if (!vocabulary.ok()) {
            return ExitCode.UNUSABLE.status();
        }
        output.results(print(branches(vocabulary.value()), format));
        return ExitCode.OK.status();
    }

    private List<Branch> branches(Vocabulary vocabulary) {
        if (term == null) {
            return Branch.all(vocabulary);
        }
        if (vocabulary.action(term) == null) {
            throw Terms.unknown("there is no action", term, vocabulary.actionIds());
        }
        return Branch.of(vocabulary, term);
    }

    private static String print(List<Branch> branches, Format format) {
        return switch (format) {
            case TEXT -> TreeText.of(branches);
            case JSON -> TermJson.tree(branches);
            case DOT -> TreeGraph.dot(branches);
            case MERMAID -> TreeGraph.mermaid(branches);
            default -> throw new IllegalStateException("not one of the formats of this command");
        };
    }
}
