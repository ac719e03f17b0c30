package org.belie.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.SmallBundles;
import org.belie.bundle.BundleReader;
import org.belie.model.AsOf;
import org.belie.model.Term;
import org.junit.jupiter.api.Test;

class TextOrderTest {
    private static int sign(List<?> one, List<?> other) {
        return Integer.signum(TextOrder.compare(one, other));
    }

    private static void same(List<?> one, List<?> other) {
        assertEquals(
                Integer.signum(one.toString().compareTo(other.toString())), sign(one, other), one + " and " + other);
    }

    @Test
    void factsAreInTheOrderOfTheirTexts() {
        var traces = Stream.concat(
                Shop.facts().stream().map(Shop::matter).map(Shop::run),
                SmallBundles.lines(20)
                        .map(line -> new BundleReader(Shop.VOCABULARY)
                                .read("x", line)
                                .value())
                        .map(Shop::run));
        var ties = new ArrayList<List<Object>>();
        traces.forEach(trace -> trace.derivations().values().forEach(ways -> {
            ways.forEach(one -> ways.forEach(other -> same(one.premises(), other.premises())));
            ways.stream().skip(1).forEach(way -> ties.add(way.premises()));
        }));
        assertTrue(ties.size() > 20, "some facts are concluded in several ways: " + ties.size());
        var some = ties.subList(0, Math.min(60, ties.size()));
        some.forEach(one -> some.forEach(other -> same(one, other)));
    }

    @Test
    void whatFollowsAShorterTextHasASay() {
        same(List.of("a", "b"), List.of("ab"));
        same(List.of("a"), List.of("a", "b"));
        same(List.of(new Term("rise", "x", null)), List.of(new Term("rise(a)", "x", null)));
        same(List.of("a", "b"), List.of("a,", "b"));
        same(List.of("a", "b"), List.of("a-", "b"));
        same(List.of("a", "b"), List.of("a+", "b"));
        same(List.of("b", "a"), List.of("b", "a]"));
        same(List.of("b", "a"), List.of("b", "a1"));
        same(List.of("b", "a"), List.of("b", "ab"));
        same(List.of("b", "a"), List.of("b", "ab", "c"));
        same(List.of(1, 2), List.of(12));
        same(List.of(new Term("a", "x", null), 1), List.of(new AsOf(null), 2));
        same(List.of(List.of(1), 5), List.of(List.of(1, 2), 3));
        same(List.of("a"), List.of(1));
    }
}
