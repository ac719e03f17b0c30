package org.belie.report.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.belie.model.Force;
import org.belie.model.Statement;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;

/**
 * One report beside a claim, with all that rules find in it on one side.
 *
 * @param items heaviest first
 */
record Ground(Statement seen, Press press, List<Item> items) {
    Ground {
        items = List.copyOf(items);
    }

    /** Of the heaviest finding; null for what does not count. */
    Force force() {
        return items.get(0).force();
    }

    /** What was said, where the report was derived from it. */
    List<Statement> statements() {
        return items.get(0).statements();
    }

    /** Ids of the rules, heaviest first. */
    List<String> rules() {
        return items.stream().map(Item::rule).distinct().toList();
    }

    /** Against, for, then what does not count, each heaviest first. What counts is not also shown as not counting. */
    static List<Ground> of(Judgement verdict) {
        var grounds = new ArrayList<Ground>();
        grounds.addAll(of(Press.AGAINST, verdict.against().stream(), Set.of()));
        grounds.addAll(of(Press.FOR, verdict.pro().stream(), Set.of()));
        var counting = new LinkedHashSet<String>();
        grounds.forEach(g -> counting.add(g.seen().id()));
        var rest = Stream.concat(verdict.discounted().stream(), verdict.context().stream());
        grounds.addAll(of(Press.ASIDE, rest, counting));
        return grounds;
    }

    private static List<Ground> of(Press press, Stream<Item> items, Set<String> shown) {
        var bySeen = new LinkedHashMap<Statement, List<Item>>();
        items.filter(i -> !shown.contains(i.seen().id()))
                .forEach(i ->
                        bySeen.computeIfAbsent(i.seen(), k -> new ArrayList<>()).add(i));
        return bySeen.entrySet().stream()
                .map(e -> new Ground(e.getKey(), press, e.getValue()))
                .toList();
    }
}
