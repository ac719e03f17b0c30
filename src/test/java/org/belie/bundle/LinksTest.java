package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.belie.model.Aspect;
import org.belie.model.Direction;
import org.belie.model.Link;
import org.belie.vocabulary.Shipped;
import org.junit.jupiter.api.Test;

/** Which cells of the diagnosticity table a bundle's statements ask for. */
class LinksTest {
    private static String claim(String action, String more) {
        return "id: claim, kind: intent, by: kremlin, said: 2022-02-15, actor: RUS, action: " + action + more;
    }

    private static String seen(String action, String more) {
        return "id: seen, kind: observation, by: nato, said: 2022-02-16, actor: RUS, action: " + action + more;
    }

    private static List<String> cells(String claim, String seen) {
        return Texts.matter(claim, seen).bundle().links().stream()
                .filter(link -> !link.seen().equals("rise") && !link.seen().equals("fall"))
                .filter(link -> !link.seen().equals(link.claimed().replaceAll("[>#].*", "")))
                .map(LinksTest::cell)
                .toList();
    }

    private static String cell(Link link) {
        return link.claimed() + " / " + link.seen() + " " + link.bond().label() + (link.byTrend() ? " by trend" : "");
    }

    @Test
    void anActSeenHasTheBondOfTheTwoActions() {
        assertEquals(List.of("withdraw>down / reinforce opposes"), cells(claim("withdraw", ""), seen("reinforce", "")));
    }

    @Test
    void oppositeTrendsOpposeWhereTheVocabularyIsSilent() {
        assertEquals(
                List.of("withdraw>down / increase opposes by trend"),
                cells(claim("withdraw", ""), seen("increase", "")));
    }

    @Test
    void aStatedIndifferenceStandsAgainstTrends() {
        var terms = Shipped.of("""
                actions:
                  shrink: {gloss: get less, trend: decrease, inconclusive: [swell]}
                  swell: {gloss: get more, trend: increase}
                """);
        var text = """
                belie: 1
                id: a
                sources: {w: {reliability: B}}
                statements:
                  - {id: c, kind: intent, by: w, said: 2022-02-15, action: shrink}
                  - {id: s, kind: observation, by: w, said: 2022-02-16, action: swell}
                """;
        var links = Texts.sound(new BundleReader(terms).read("a.yaml", text))
                .bundle()
                .links();
        assertTrue(links.stream().map(LinksTest::cell).toList().contains("shrink>down / swell inconclusive"));
        assertTrue(links.stream().noneMatch(link -> link.seen().equals("swell") && link.byTrend()));
    }

    @Test
    void derivedRisesAndFallsAreLookedForWhereverAClaimHasATrend() {
        var links = Texts.matter(claim("withdraw", ""), seen("move", "")).bundle().links().stream()
                .map(LinksTest::cell)
                .toList();
        assertTrue(links.contains("withdraw>down / fall fulfils by trend"));
        assertTrue(links.contains("withdraw>down / rise opposes by trend"));
    }

    @Test
    void aClaimOfARiseIsBondedByTrendLikeAnyOther() {
        var links = Texts.matter(claim("rise", ""), seen("move", "")).bundle().links().stream()
                .map(LinksTest::cell)
                .toList();
        assertEquals(List.of("rise>up / fall opposes by trend", "rise>up / rise fulfils by trend"), links);
    }

    @Test
    void aKindOfAThingHasItsTrendAndAspectUnlessItSaysOtherwise() {
        var text = """
                belie: 1
                id: kinds
                vocabulary:
                  actions:
                    pull-back: {gloss: go back a little, broader: withdraw}
                    garrison: {gloss: be in barracks, broader: present}
                    drive-past: {gloss: be seen, broader: present, aspect: act}
                statements: [{id: h, kind: hypothesis, action: pull-back}]
                asOf: 2022-01-01
                """;
        var terms = Texts.sound(new BundleReader(Shipped.vocabulary()).read("kinds.yaml", text))
                .vocabulary();
        assertEquals(Direction.DOWN, terms.action("pull-back").trend());
        assertEquals(Aspect.STATE, terms.action("garrison").aspect());
        assertEquals(Aspect.ACT, terms.action("drive-past").aspect());
    }

    @Test
    void aStatedChangeGivesTheClaimItsTrend() {
        var links = Texts.matter(claim("move", ", quantity: {direction: down}"), seen("patrol", ""))
                .bundle()
                .links();
        assertTrue(links.stream().map(LinksTest::cell).toList().contains("move>down / rise opposes by trend"));
    }

    @Test
    void aLevelMeasuresALevelOfItsStockAndElseIsItsAct() {
        var level = ", quantity: {value: 5, measure: level}";
        assertEquals(
                List.of("present#level / #level:deploy measures", "present#level / #level:present measures"),
                cells(claim("present", level), seen("deploy", level)));
        assertEquals(List.of("present / #level:deploy fulfils"), cells(claim("present", ""), seen("deploy", level)));
        assertEquals(
                List.of("withdraw>down / #level:deploy opposes"), cells(claim("withdraw", ""), seen("deploy", level)));
        assertEquals(
                List.of("withdraw>down / #level:exercise inconclusive"),
                cells(claim("withdraw", ""), seen("exercise", level)));
        assertEquals(List.of(), cells(claim("keep-base", level), seen("hold-detained", level)));
        assertEquals(
                List.of("present#level / #level:present! fulfils"),
                cells(claim("present", level), seen("present", ", polarity: negated" + level)));
        assertEquals(
                List.of("present / #none:deploy fulfils"),
                cells(claim("present", ""), seen("deploy", ", quantity: {value: 0, measure: level}")));
        assertEquals(List.of(), cells(claim("move", ""), seen("deploy", level)));
    }

    @Test
    void hypothesesAreNoEvidence() {
        assertEquals(
                List.of(), cells(claim("withdraw", ""), "id: h, kind: hypothesis, action: reinforce, judge: false"));
    }
}
