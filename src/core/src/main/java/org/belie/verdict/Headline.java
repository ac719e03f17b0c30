package org.belie.verdict;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.model.Hypothesis;
import org.belie.model.Outcome;
import org.belie.model.Statement;

/**
 * What a verdict says in a sentence or two: who said what and when, what came of it, and the evidence that decides it.
 *
 * @param told who said what, when, and by when it is due
 * @param answer what came of it, of the claim as "it"
 * @param whole both, with what leads before them
 */
record Headline(String told, String answer, String whole) {

    /**
     * A headline of its parts.
     *
     * @param leads what has to be said before the outcome
     * @param outcome the sentence of the rule whose outcome stands
     * @param follows what has to be said after it
     */
    static Headline of(
            Statement claim, List<String> leads, String outcome, List<String> deciding, List<String> follows) {
        var told = told(claim);
        var result = joined(outcome, deciding);
        return new Headline(
                told, sentences(leads, List.of(result), follows), sentences(leads, List.of(told, result), follows));
    }

    @SafeVarargs
    private static String sentences(List<String>... parts) {
        return Stream.of(parts)
                .flatMap(List::stream)
                .filter(s -> !s.isEmpty())
                .distinct()
                .map(Headline::capital)
                .collect(Collectors.joining(" "));
    }

    /** Who said what. */
    static String told(Statement claim) {
        var words = Phrase.plain(claim);
        if (claim instanceof Hypothesis) {
            return Messages.of("headline.asked", words);
        }
        return claim.by().isEmpty() ? "" : Messages.of("headline.said", said(claim), words);
    }

    private static String said(Statement statement) {
        return Messages.of("headline.by", Noun.of(statement.by()), Dates.when(statement.said()));
    }

    /** The evidence that decides it, as far as the outcome rests on any. */
    static List<String> deciding(Outcome outcome, List<Item> against, List<Item> pro) {
        return switch (outcome) {
            case CONTRADICTED, ABANDONED -> first(against, "headline.because");
            case FULFILLED, PARTLY_FULFILLED, IN_PROGRESS, SUPPORTED -> first(pro, "headline.because");
            case CONFLICTING ->
                Stream.concat(first(pro, "headline.for").stream(), first(against, "headline.against").stream())
                        .toList();
            case PENDING, OVERDUE, UNVERIFIED, UNDECIDED -> List.of();
        };
    }

    private static List<String> first(List<Item> items, String key) {
        return items.stream()
                .limit(1)
                .map(i -> Messages.of(key, evidence(i.seen())))
                .toList();
    }

    private static String evidence(Statement seen) {
        return seen.by().isEmpty() || seen.derived()
                ? Phrase.plain(seen)
                : Messages.of("headline.told", said(seen), Phrase.plain(seen));
    }

    private static String joined(String outcome, List<String> deciding) {
        if (deciding.isEmpty() || !outcome.endsWith(".") || outcome.contains(": ")) {
            return outcome;
        }
        return Messages.of("headline.joined", outcome.substring(0, outcome.length() - 1), String.join("; ", deciding));
    }

    /** A sentence begins with a capital, unless it begins with a name that has none. */
    static String capital(String sentence) {
        return sentence.isEmpty() || !sentence.matches("(?s)[a-z][a-z']* .*")
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
