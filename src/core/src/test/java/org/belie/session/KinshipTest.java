package org.belie.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.bundle.BundleReader;
import org.belie.model.Bundle;
import org.junit.jupiter.api.Test;

/** Where claims name objects and reports name places, all grounds of an actor can bear on each other. */
class KinshipTest {
    private static final String SOURCES = "\"sources\": {\"own\": {\"affiliation\": \"firm\"}}";

    private static Bundle grounds(int each) {
        var claims = IntStream.range(0, each)
                .mapToObj(i ->
                        said("intent", "c" + i, "2024-01-01", "\"action\": \"merge\", \"object\": \"o" + i + "\""));
        var reports = IntStream.range(0, each)
                .mapToObj(i -> said(
                        "observation", "r" + i, "2024-02-01", "\"action\": \"deport\", \"place\": \"p" + i + "\""));
        var statements = Stream.concat(claims, reports).collect(Collectors.joining(", "));
        var text = "{\"belie\": 1, \"id\": \"grounds\", " + SOURCES + ", \"statements\": [" + statements + "]}";
        return new BundleReader(Shop.VOCABULARY).read("grounds", text).value().bundle();
    }

    private static String said(String kind, String id, String day, String what) {
        return "{\"id\": \"" + id + "\", \"kind\": \"" + kind + "\", \"by\": \"own\", \"said\": \"" + day
                + "\", \"actor\": \"firm\", " + what + "}";
    }

    private static String stopped(Limits limits, int each) {
        return Session.run(Shop.BOOK.base(), Shop.SETTINGS.within(limits), grounds(each))
                .stopped();
    }

    @Test
    void aRunIsStoppedWhileItsFactsAreFound() {
        var facts = new Limits(Limits.AUTO, 5000, Limits.AUTO, Limits.AUTO, Limits.AUTO);
        assertEquals("there were more than 5000 facts", stopped(facts, 100));
        assertNull(stopped(facts, 20));
    }

    @Test
    void lookingForThemTakesSteps() {
        var steps = new Limits(Limits.AUTO, Limits.AUTO, 5000, Limits.AUTO, Limits.AUTO);
        assertEquals("rules took more than 5000 steps", stopped(steps, 100));
    }

    @Test
    void withoutLimitsOfTheCallersItComesToItsEnd() {
        assertNull(stopped(Limits.DEFAULT, 100));
    }

    @Test
    void theDefaultGrowsWithTheBundle() {
        assertEquals(1_001_000, Limits.DEFAULT.of(10).facts());
        assertEquals(5_000_000, Limits.DEFAULT.of(40_000).facts());
    }
}
