package org.belie.verdict.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.belie.Shop;
import org.belie.bundle.Matter;
import org.belie.model.Bundle;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleFolder;
import org.belie.rules.RuleShelf;
import org.belie.session.Session;
import org.belie.session.Trace;
import org.junit.jupiter.api.Test;

/**
 * One more rule never changes what others conclude: packs at random, made of rules that begin as others do, are put beside the
 * shipped rules, and every derivation of a shipped rule is as it was. And what these rules match is what belie reads of them.
 */
class SharingRulesTest {
    private static final int RULES = 8;
    private static final List<Matter> MATTERS =
            Shop.facts().stream().map(Shop::matter).toList();

    /** How many times eight rules are made; each eight are put together in as many packs. */
    private static int rounds() {
        return Integer.getInteger("sharing.rounds", 2);
    }

    private static long seed() {
        return Long.getLong("sharing.seed", 1);
    }

    @Test
    void whatShippedRulesConcludeIsAsItWas() {
        var seeds = new Random(seed());
        for (var round = 0; round < rounds(); round++) {
            round(seeds.nextLong());
        }
    }

    private static void round(long seed) {
        var random = new Random(seed);
        var shelf = new RuleShelf();
        var files = new SharingRules(random, RuleBook.files(Shop.FOLDER).value()).files(RULES);
        var paths = new ArrayList<>(files.keySet());
        for (var pack = 0; pack < RULES; pack++) {
            Collections.shuffle(paths, random);
            var some = paths.subList(0, 1 + random.nextInt(RULES));
            var folder = new TreeMap<>(Shop.FOLDER.files());
            some.forEach(p -> folder.put(p, files.get(p)));
            var read = RuleBook.read(new RuleFolder("seed " + seed, folder), shelf);
            assertTrue(read.ok(), () -> read.problems().toString());
            hold(read.value(), bundle(random), "seed " + seed + ", " + some);
        }
    }

    /** A matter at one of its dates. */
    private static Bundle bundle(Random random) {
        var matter = MATTERS.get(random.nextInt(MATTERS.size()));
        var dates = List.copyOf(ProbeTest.dates(matter));
        return matter.asOf(dates.get(random.nextInt(dates.size())));
    }

    private static void hold(RuleBook book, Bundle bundle, String told) {
        var trace = Session.run(book.base(), Shop.SETTINGS, bundle);
        var alone = Session.run(Shop.BOOK.base(), Shop.SETTINGS, bundle);
        assertTrue(trace.complete(), told);
        assertEquals(shipped(alone), shipped(trace), told);
        ProbeTest.agree(book, trace, told);
    }

    private record Concluded(String rule, Object what, Map<String, Object> bound) {}

    private static Map<Concluded, Long> shipped(Trace trace) {
        return trace.all()
                .filter(d -> !d.rule().startsWith("Sharing "))
                .map(d -> new Concluded(d.pack() + "/" + d.rule(), d.conclusion(), ProbeTest.plain(d.bindings())))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
