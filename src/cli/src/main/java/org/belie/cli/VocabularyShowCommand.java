package org.belie.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.belie.report.TermJson;
import org.belie.report.TermPair;
import org.belie.report.TermText;
import org.belie.vocabulary.Card;
import org.belie.vocabulary.Cards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one term with all its bonds, or the bond between two actions. */
@Command(
        name = "show",
        description = {
            "Show a term: what it means, where it stands, and what other actions tell when it is claimed, each with the"
                    + " reason. Of two actions: what each tells about a claim of the other.%n"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  belie vocabulary show withdraw",
            "  belie vocabulary show withdraw move",
            "  belie vocabulary show troops",
            "  belie vocabulary show --format json km"
        })
@Writes({Format.TEXT, Format.JSON})
final class VocabularyShowCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..2",
            paramLabel = "TERM",
            description = "An action, an object, an actor, a place or a unit; or two actions.")
    private List<String> terms;

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
        var cards = new Cards(vocabulary.value());
        output.results(terms.size() == 1 ? one(cards, format) : two(cards, format));
        return ExitCode.OK.status();
    }

    private String one(Cards cards, Format format) {
        var found = Terms.of(cards, terms.get(0));
        return format == Format.JSON ? TermJson.of(found) : TermText.of(found, output.colour());
    }

    private String two(Cards cards, Format format) {
        var one = action(cards, terms.get(0));
        var other = action(cards, terms.get(1));
        return format == Format.JSON ? TermJson.pair(cards, one, other) : TermPair.text(cards, one, other);
    }

    private static Card.OfAction action(Cards cards, String word) {
        return Terms.of(cards, word).stream()
                .filter(Card.OfAction.class::isInstance)
                .map(Card.OfAction.class::cast)
                .findFirst()
                .orElseThrow(() -> new Refused("`" + word + "` is no action, and bonds join actions. Maybe see: belie"
                        + " vocabulary show " + word));
    }
}
