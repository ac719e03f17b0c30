package org.belie.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.model.Force;
import org.belie.model.Intent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No headline says what the evidence below it denies, and each says who said what, and by when. */
class HeadlinesTest {
    /** What a headline may say of evidence, and what then has to be listed. */
    private static final Map<String, Predicate<Judgement>> CLAIMED = Map.of(
            "nothing reported", v -> none(v.against()) && none(v.pro()),
            "go both ways", v -> !v.against().isEmpty() && !v.pro().isEmpty(),
            "goes against it", v -> !v.against().isEmpty(),
            "supports it", v -> !v.pro().isEmpty(),
            "It was carried out", v -> !v.pro().isEmpty(),
            "Only weak reports", v -> none(v.against()) && none(v.pro()));

    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    /** Nothing that would decide it. */
    private static boolean none(List<Item> items) {
        return items.stream().noneMatch(i -> i.force().compareTo(Force.MODERATE) > 0);
    }

    private static List<String> denied(Judgement verdict, String headline) {
        return CLAIMED.entrySet().stream()
                .filter(e -> headline.contains(e.getKey()) && !e.getValue().test(verdict))
                .map(Map.Entry::getKey)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void agreeWithTheEvidence(Path matter) {
        for (var verdict : verdicts(matter)) {
            assertEquals(List.of(), denied(verdict, verdict.headline()), verdict.headline());
        }
    }

    @ParameterizedTest
    @MethodSource("matters")
    void sayWhoAndByWhen(Path matter) {
        for (var verdict : verdicts(matter)) {
            var claim = verdict.claim();
            assertTrue(verdict.headline().endsWith("."), verdict.headline());
            claim.by().forEach(s -> assertTrue(verdict.headline().contains(s.name()), verdict.headline()));
            if (claim instanceof Intent intent) {
                assertTrue(verdict.headline().contains(Dates.due(intent)), verdict.headline());
            }
        }
    }

    @Test
    void anUntrueHeadlineIsFound() {
        var pledge = verdicts(Path.of("facts/nato-2022-02-16")).stream()
                .filter(v -> v.claim().id().equals("pledge"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("go both ways"), denied(pledge, "The reports on it go both ways."));
        assertEquals(List.of("supports it"), denied(pledge, "What was reported supports it."));
    }

    @Test
    void theDecidingEvidenceIsTold() {
        var pledge = verdicts(Path.of("facts/nato-2022-02-16")).stream()
                .filter(v -> v.claim().id().equals("pledge"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Vladimir Putin said on 15 February 2022 that the Russian armed forces will withdraw soldiers from"
                        + " training areas near Ukraine, in part. What was reported goes against it: Jens Stoltenberg"
                        + " said on 16 February 2022 that the Russian armed forces reinforced soldiers.",
                pledge.headline());
    }

    private static List<Judgement> verdicts(Path matter) {
        return Shop.JUDGE.judge(Shop.matter(matter).bundle()).verdicts();
    }
}
