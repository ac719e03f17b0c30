package org.belie.rules;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The id of a pack's next rule: its letters, and one more than the highest number. (An id that was given up stays so.) */
final class NextId {
    private static final Pattern SHAPE = Pattern.compile("([A-Z]{3})-(\\d{3})");

    private final Collection<RuleCard> cards;

    /** @param cards every rule whose id must not be taken */
    NextId(Collection<RuleCard> cards) {
        this.cards = cards;
    }

    String of(String pack) {
        var letters = letters(pack);
        var last = cards.stream()
                .map(c -> SHAPE.matcher(c.id()))
                .filter(m -> m.matches() && m.group(1).equals(letters))
                .mapToInt(m -> Integer.parseInt(m.group(2)))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "%s-%03d", letters, last + 1);
    }

    /** Those that most rules of the pack have; for a new pack, the first three of its letters that no other pack has. */
    private String letters(String pack) {
        Map<String, Long> used = cards.stream()
                .filter(c -> c.pack().equals(pack))
                .flatMap(NextId::prefix)
                .collect(Collectors.groupingBy(p -> p, Collectors.counting()));
        return used.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> free(pack.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "")));
    }

    private static Stream<String> prefix(RuleCard card) {
        var shape = SHAPE.matcher(card.id());
        return shape.matches() ? Stream.of(shape.group(1)) : Stream.of();
    }

    private String free(String word) {
        var taken = cards.stream().flatMap(NextId::prefix).collect(Collectors.toSet());
        return Stream.concat(triples(word), triples(word.charAt(0) + "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
                .filter(t -> !taken.contains(t))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there are no letters left for a pack"));
    }

    /** The first letter with any two that come later, the nearest first. */
    private static Stream<String> triples(String word) {
        return IntStream.range(1, word.length())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, word.length())
                        .mapToObj(j -> "" + word.charAt(0) + word.charAt(i) + word.charAt(j)));
    }
}
