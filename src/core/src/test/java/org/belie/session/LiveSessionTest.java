package org.belie.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.belie.Shop;
import org.belie.bundle.CasesReader;
import org.belie.bundle.NamedText;
import org.belie.model.Bundle;
import org.belie.model.Kin;
import org.belie.model.Series;
import org.belie.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A session that moves on concludes what a fresh one concludes, fact for fact and way for way. The cases of all rules, one
 * after the other, are the hardest journey there is: their statements share ids and say something else each time.
 */
class LiveSessionTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void whatCameBeforeLeavesNothingBehind(int seed) {
        var bundles = cases();
        assertTrue(bundles.size() > 1000, "cases");
        if (seed > 0) {
            Collections.shuffle(bundles, new Random(seed));
        }
        try (var live = new LiveSession(Shop.BOOK.base())) {
            for (var bundle : bundles) {
                var fresh = contents(Session.run(Shop.BOOK.base(), Shop.SETTINGS, bundle));
                var moved = contents(live.move(Shop.SETTINGS, bundle));
                assertEquals(List.of(), without(fresh, moved), () -> "not concluded of " + bundle.statements());
                assertEquals(List.of(), without(moved, fresh), () -> "left behind in " + bundle.statements());
            }
        }
    }

    private static List<Bundle> cases() {
        var bundles = new ArrayList<Bundle>();
        Shop.FOLDER
                .cases()
                .forEach((path, text) -> CasesReader.read(new NamedText(path, text), Shop.VOCABULARY)
                        .value()
                        .forEach(c -> bundles.add(c.matter().bundle())));
        return bundles;
    }

    private static List<String> without(SortedSet<String> some, SortedSet<String> others) {
        return some.stream().filter(s -> !others.contains(s)).limit(3).toList();
    }

    /** Every fact and every way to it, through and through: equal statements may say different things. */
    private static SortedSet<String> contents(Trace trace) {
        var all = new TreeSet<String>();
        trace.derivations()
                .forEach((fact, ways) ->
                        ways.forEach(w -> all.add(text(fact) + " by " + w.rule() + " from " + text(w.premises()))));
        return all;
    }

    private static String text(Object value) {
        if (value instanceof Statement statement) {
            return statement.id() + " " + statement.window() + statement.attribution() + statement.proposition();
        }
        if (value instanceof Record fact) {
            return fact.getClass().getSimpleName() + parts(fact);
        }
        if (value instanceof Object[] many) {
            return text(Arrays.asList(many));
        }
        return value instanceof Collection<?> many
                ? many.stream().map(LiveSessionTest::text).sorted().toList().toString()
                : String.valueOf(value);
    }

    private static List<String> parts(Record fact) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .map(c -> {
                    try {
                        return text(c.getAccessor().invoke(fact));
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    @Test
    void factsOfOneIdThatSayTheSameStayAndOthersDoNot() {
        assertTrue(Contents.same(new Kin("a", "b", false), new Kin("a", "b", false)));
        assertFalse(Contents.same(new Kin("a", "b", false), new Kin("a", "c", false)));
        assertFalse(Contents.same(new Kin("a", "b", false), new Series("a")));
        assertTrue(Contents.same(List.of(new Series("a")), List.of(new Series("a"))));
        assertFalse(Contents.same(List.of(new Series("a")), List.of()));
        var bundles = cases().stream()
                .flatMap(b -> b.statements().stream())
                .filter(s -> s.id().equals("pledge"))
                .toList();
        var one = bundles.get(0);
        var other = bundles.stream()
                .filter(s -> !s.window().equals(one.window()))
                .findFirst()
                .orElseThrow();
        assertEquals(one, other);
        assertFalse(Contents.same(one, other));
    }

    @Test
    void aSessionThatWasStoppedStaysStopped() {
        var bundle = cases().get(0);
        var facts = Facts.of(bundle, Shop.SETTINGS);
        try (var live = new LiveSession(Shop.BOOK.base())) {
            assertFalse(live.move(facts, List.of(Shop.SETTINGS.precedence()), 3).complete());
            assertFalse(live.move(Shop.SETTINGS, bundle).complete());
        }
    }
}
