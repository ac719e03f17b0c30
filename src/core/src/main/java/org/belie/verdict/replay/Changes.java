package org.belie.verdict.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.belie.model.Finding;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;

/** What came, went or changed between two explanations of one claim. */
final class Changes {
    private final List<Change> found = new ArrayList<>();

    private Changes() {}

    /** Part by part; all of an explanation came when there was none before. */
    static List<Change> between(Judgement before, Judgement now) {
        var changes = new Changes();
        changes.items(Part.AGAINST, before, now, Judgement::against);
        changes.items(Part.FOR, before, now, Judgement::pro);
        changes.items(Part.DISCOUNTED, before, now, Judgement::discounted);
        changes.items(Part.CONTEXT, before, now, Judgement::context);
        changes.sentences(Part.MISSING, before, now, Changes::gaps);
        changes.sentences(Part.CEILING, before, now, Changes::ceilings);
        return List.copyOf(changes.found);
    }

    private record Key(String rule, Finding finding) {}

    private void items(Part part, Judgement before, Judgement now, Function<Judgement, List<Item>> which) {
        var gone = new LinkedHashMap<Key, Item>();
        all(before, which).forEach(i -> gone.put(key(i), i));
        all(now, which).forEach(i -> item(part, gone.remove(key(i)), i));
        gone.values().forEach(i -> found.add(new Change.OfFinding(Way.WENT, part, i, null)));
    }

    private static Key key(Item item) {
        return new Key(item.rule(), item.finding());
    }

    private void item(Part part, Item before, Item now) {
        if (before == null) {
            found.add(new Change.OfFinding(Way.CAME, part, now, null));
        } else if (!before.equals(now)) {
            found.add(new Change.OfFinding(Way.CHANGED, part, now, before));
        }
    }

    private record Sentence(String rule, String says) {}

    private static List<Sentence> gaps(Judgement judgement) {
        return judgement.missing().stream().map(m -> new Sentence(null, m)).toList();
    }

    private static List<Sentence> ceilings(Judgement judgement) {
        return judgement.ceilings().stream()
                .map(c -> new Sentence(c.rule(), c.because()))
                .distinct()
                .toList();
    }

    private void sentences(Part part, Judgement before, Judgement now, Function<Judgement, List<Sentence>> which) {
        var then = all(before, which).toList();
        var today = all(now, which).toList();
        today.stream().filter(s -> !then.contains(s)).forEach(s -> sentence(Way.CAME, part, s));
        then.stream().filter(s -> !today.contains(s)).forEach(s -> sentence(Way.WENT, part, s));
    }

    private void sentence(Way way, Part part, Sentence sentence) {
        found.add(new Change.OfSentence(way, part, sentence.rule(), sentence.says()));
    }

    private static <T> Stream<T> all(Judgement judgement, Function<Judgement, List<T>> which) {
        return judgement == null ? Stream.of() : which.apply(judgement).stream();
    }
}
