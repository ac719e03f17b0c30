package org.belie.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleCard;

/**
 * Scores every rule over the checks of a backtest: in how many it says something in the verdict, and in how many that was
 * to the good. What a rule says is held against what the check expects, whatever its force:
 *
 * <ul>
 *   <li><b>Evidence</b> helps when the check lists its statement on that side, or, where the statement is not listed, when
 *       the best outcome expected points to that side. It misleads when it is against the claim and the statement is listed
 *       {@code silent}; when the statement is listed on the other side; when the best outcome points to the other side
 *       alone; and, when the best outcome points nowhere, when a wrong outcome came out that points to its side.
 *   <li><b>What keeps evidence out</b> (it is discounted, overtaken, or compared without counting) helps when the check
 *       lists the statement {@code silent} and nothing else brought it in. It misleads when the check lists the statement as
 *       evidence and it is missing on that side.
 *   <li><b>The rule whose outcome stands</b> helps when the outcome is among those expected, and misleads otherwise.
 * </ul>
 *
 * Fulfilled, partly fulfilled, in progress and supported point to the side for a claim, contradicted to the side against
 * it, conflicting to both. The others point nowhere: what is pending, overdue, abandoned or unverified may well have some
 * evidence on either side. Rules that conclude something else (comparisons, caps, ceilings, gaps) only fire.
 */
public final class Scorecard {
    private final RuleBook book;
    private final Map<String, Tally> tallies = new TreeMap<>();

    /** What one rule did, while it is counted. */
    private static final class Tally {
        private int fired;
        private int appeared;
        private int helped;
        private final List<RuleScore.Misled> misled = new ArrayList<>();

        private void add(Backtest.Result check, List<Effect> effects) {
            appeared++;
            helped += effects.stream().anyMatch(Effect::helped) ? 1 : 0;
            effects.stream()
                    .map(Effect::misled)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(why -> misled.add(new RuleScore.Misled(check, why)));
        }

        private RuleScore score(RuleCard card) {
            return new RuleScore(card, fired, appeared, helped, misled);
        }
    }

    private Scorecard(RuleBook book) {
        this.book = book;
        book.cards().keySet().forEach(id -> tallies.put(id, new Tally()));
    }

    /** Every rule of a book, by pack and id. */
    public static List<RuleScore> of(RuleBook book, List<Backtest.Result> results) {
        var scorecard = new Scorecard(book);
        results.forEach(scorecard::count);
        return scorecard.scores();
    }

    private void count(Backtest.Result result) {
        result.fired().forEach(f -> tallies.get(book.named(f.pack(), f.rule()).id()).fired++);
        Effects.of(result)
                .collect(Collectors.groupingBy(Effect::rule))
                .forEach((rule, effects) -> tallies.get(rule).add(result, effects));
    }

    private List<RuleScore> scores() {
        return book.cards().values().stream()
                .map(card -> tallies.get(card.id()).score(card))
                .sorted(Comparator.comparing((RuleScore s) -> s.rule().pack())
                        .thenComparing(s -> s.rule().id()))
                .toList();
    }
}
