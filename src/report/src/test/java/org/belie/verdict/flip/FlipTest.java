package org.belie.verdict.flip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.Shop;
import org.belie.bundle.BundleReader;
import org.belie.bundle.Matter;
import org.belie.model.Bundle;
import org.belie.model.Outcome;
import org.belie.model.Statement;
import org.belie.report.FlipJson;
import org.belie.report.FlipReport;
import org.belie.report.Screen;
import org.belie.verdict.Judgement;
import org.belie.verdict.Upshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What would change a verdict, over all claims of the matters in {@code facts/}. Each answer is judged again from bundles that
 * were changed in another way than the search changes them: in their text, where a text can say it.
 */
class FlipTest {
    /** One claim of each matter whose answer is printed. */
    private static final Map<String, String> PRINTED = Map.of(
            "afghanistan-deadlines", "s1",
            "al-ahli-2023", "h1",
            "eritrea-tigray-2021", "s8",
            "germany-2020-climate", "s1",
            "microsoft-2030", "s1",
            "nato-2022-02-16", "pledge",
            "orthodox-christmas-truce-2023", "s1",
            "ru-denial-invasion-feb2022", "h2",
            "ru-troop-count-trend", "h1",
            "ru-withdrawal-16feb2022", "h1");

    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    private static Flip flip(Matter matter, String claim, int size, int most) {
        return flip(new Supposing(Shop.JUDGE), matter, claim, size, most);
    }

    private static Flip flip(Supposing supposing, Matter matter, String claim, int size, int most) {
        var bundle = matter.bundle();
        var asked = statement(bundle, claim);
        return Flip.search(
                supposing,
                new Inquiry(
                        asked,
                        matter.statements(),
                        matter.vocabulary(),
                        s -> matter.with(s).bundle()),
                size,
                most);
    }

    private static Statement statement(Bundle bundle, String id) {
        return bundle.statements().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Judgement judged(Matter matter, String claim) {
        return Shop.JUDGE.judge(matter.bundle()).verdicts().stream()
                .filter(v -> v.claim().id().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    private static Matter read(String text) {
        var reading = new BundleReader(Shop.VOCABULARY).read("changed.yaml", text);
        assertTrue(reading.ok(), () -> reading.problems() + "\n" + text);
        return reading.value();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void isPrintedAsBefore(Path folder) {
        var name = folder.getFileName().toString();
        var flip = flip(Shop.matter(folder), PRINTED.get(name), 3, 5000);
        var text = FlipReport.text(flip, Screen.PLAIN);
        Golden.check(Golden.resource("golden/flip/" + name + ".txt"), text);
        text.lines().forEach(l -> assertTrue(l.length() <= 80, l));
        assertTrue(flip.complete());
    }

    @ParameterizedTest
    @MethodSource("matters")
    void everyAnswerIsSeenAgainWhenTheBundleIsChangedByHand(Path folder) throws Exception {
        var matter = Shop.matter(folder);
        var text = Files.readString(folder.resolve("bundle.yaml"));
        var supposing = new Supposing(Shop.JUDGE);
        for (var claim : Shop.JUDGE.judge(matter.bundle()).verdicts()) {
            var id = claim.claim().id();
            var flip = flip(supposing, matter, id, 2, 5000);
            assertTrue(flip.complete(), id);
            assertEquals(Upshot.of(claim), Upshot.of(flip.now()));
            removals(matter, flip);
            grades(text, flip);
            hinges(matter, flip);
            reports(text, flip);
        }
    }

    private static void hinges(Matter matter, Flip flip) {
        for (var hinge : flip.hinges().found()) {
            var judge = Shop.JUDGE.where(Map.of(hinge.parameter().name(), hinge.at()));
            var seen = judge.judge(matter.bundle()).verdicts().stream()
                    .filter(v -> v.claim().equals(flip.now().claim()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(hinge.upshot(), Upshot.of(seen), hinge.toString());
            assertNotEquals(Upshot.of(flip.now()), hinge.upshot());
        }
    }

    /** A hundred trees were promised, and so many were planted. */
    private static Hinges planted(int trees) {
        var matter = read("""
                belie: 1
                id: trees
                sources:
                  land: {kind: government, affiliation: LAND, reliability: C}
                  office: {kind: agency, reliability: A}
                statements:
                  - {id: p, kind: intent, by: land, said: 2020-01-10, due: 2020-12-31, actor: LAND, action: reforest,
                     object: trees, quantity: {value: 100, unit: tree, measure: total}}
                  - {id: n, kind: observation, by: office, said: 2021-01-10, from: 2020-01-10, until: 2020-12-31,
                     actor: LAND, action: reforest, object: trees,
                     quantity: {value: %d, unit: tree, measure: total}}
                """.formatted(trees));
        return flip(matter, "p", 1, 500).hinges();
    }

    @Test
    void saysAtWhichToleranceTheOutcomeWouldBeAnother() {
        var hinge = planted(97).found().stream()
                .filter(h -> h.parameter().name().equals("pledge-tolerance"))
                .findFirst()
                .orElseThrow();
        assertEquals(0.03, hinge.at(), 1e-9);
        assertEquals(Outcome.FULFILLED, hinge.upshot().outcome());
    }

    @Test
    void hangsOnNoNumberWhereTheFigureIsTheOnePromised() {
        assertEquals(List.of(), planted(100).found());
    }

    private static void removals(Matter matter, Flip flip) {
        var now = flip.now();
        var id = now.claim().id();
        for (var removal : flip.removals().turning()) {
            assertEquals(removal.upshot(), without(matter, id, removal.statements()), id + removal);
            assertNotEquals(now.outcome(), removal.upshot().outcome());
            smaller(removal)
                    .forEach(part -> assertEquals(
                            now.outcome(), without(matter, id, part).outcome(), id + " without " + part));
        }
        for (var removal : flip.removals().shifting()) {
            assertEquals(removal.upshot(), without(matter, id, removal.statements()), id + removal);
            assertEquals(now.outcome(), removal.upshot().outcome());
            smaller(removal).forEach(part -> assertEquals(Upshot.of(now), without(matter, id, part), id + part));
        }
    }

    /** All but one of a set: that nothing smaller does it follows for all smaller sets, which were tried too. */
    private static List<List<Statement>> smaller(Removal removal) {
        return removal.statements().stream()
                .map(one -> removal.statements().stream()
                        .filter(s -> !s.equals(one))
                        .toList())
                .toList();
    }

    private static Upshot without(Matter matter, String claim, List<Statement> gone) {
        var rest = new ArrayList<>(matter.statements());
        gone.forEach(s -> assertFalse(s.condition(), "a condition stays as a question"));
        rest.removeAll(gone);
        return Upshot.of(judged(matter.with(rest), claim));
    }

    private static void grades(String text, Flip flip) {
        var id = flip.now().claim().id();
        for (var graded : flip.grades().sources()) {
            for (var step : graded.steps()) {
                assertNotEquals(Upshot.of(flip.now()), step.upshot());
                step.grades()
                        .forEach(grade -> assertEquals(
                                step.upshot(),
                                Upshot.of(judged(
                                        read(regraded(text, graded.source().id(), grade)), id)),
                                id + graded.source() + grade));
            }
        }
        for (var credited : flip.grades().statements()) {
            for (var step : credited.steps()) {
                step.grades()
                        .forEach(grade -> assertEquals(
                                step.upshot(),
                                Upshot.of(judged(
                                        read(recredited(
                                                text, credited.statement().id(), grade)),
                                        id)),
                                id + credited.statement().id() + grade));
            }
        }
    }

    private static String regraded(String text, String source, String grade) {
        var changed = text.replaceFirst("(?m)^(  \\Q" + source + "\\E: \\{.*reliability: )[A-F]", "$1" + grade);
        if (changed.equals(text)) {
            changed = text.replaceFirst(
                    "(?m)^(  \\Q" + source + "\\E:\\n(?:    .*\\n)*?    reliability: )[A-F]", "$1" + grade);
        }
        assertNotEquals(text, changed, source);
        return changed;
    }

    private static String recredited(String text, String statement, String grade) {
        var without = text.replaceFirst("(?ms)^(  - id: \\Q" + statement + "\\E$.*?)\\n    credibility: [1-6]$", "$1");
        var changed = without.replaceFirst("(?m)^  - id: \\Q" + statement + "\\E$", "$0\n    credibility: " + grade);
        assertNotEquals(text, changed, statement);
        return changed;
    }

    /** The reports are written into the bundle as the JSON gives them. */
    private static void reports(String text, Flip flip) throws Exception {
        var json = new ObjectMapper().readTree(FlipJson.json(flip));
        var all = new ArrayList<JsonNode>();
        json.get("reports").forEach(all::add);
        if (!json.get("surer").isNull()) {
            all.add(json.get("surer"));
        }
        for (var answer : all) {
            var now = judged(read(text), flip.now().claim().id());
            var then = judged(read(with(text, answer)), flip.now().claim().id());
            assertEquals(answer.get("outcome").asText(), then.outcome().label(), answer.toPrettyString());
            assertEquals(answer.get("confidence").asText(), then.confidence().label(), answer.toPrettyString());
            assertEquals(answer.get("lean").asText(), then.lean().label(), answer.toPrettyString());
            assertNotEquals(Upshot.of(now), Upshot.of(then));
        }
    }

    private static String with(String text, JsonNode answer) {
        var changed = new StringBuilder(text.stripTrailing()).append('\n');
        answer.get("statements").forEach(s -> changed.append("  - ").append(s).append('\n'));
        var sources = new StringBuilder("\nsources:\n");
        answer.get("sources")
                .fields()
                .forEachRemaining(e -> sources.append("  " + e.getKey() + ": " + e.getValue() + "\n"));
        return changed.toString()
                .replaceFirst("\nsources:\n", sources.toString().replace("$", "\\$"));
    }

    private static final String HEAD = """
            belie: 1
            id: b
            asOf: 2022-03-01
            sources:
              n: {affiliation: n, reliability: D}
              one: {kind: agency, reliability: B}
              two: {kind: agency, reliability: B}
            statements:
              - {id: pledge, kind: intent, by: n, said: 2022-01-01, actor: n, action: withdraw, object: troops}
            """;

    @Test
    void twoThatEachSufficeFallTogetherAndOneThatDecidesFallsAlone() {
        var report = "  - {id: %s, kind: observation, by: %s, said: 2022-02-0%d, basis: witnessed, actor: n, action: "
                + "reinforce, object: troops}\n";
        var alone = flip(read(HEAD + report.formatted("r1", "one", 1)), "pledge", 3, 1000);
        assertEquals(List.of(List.of("r1")), ids(alone.removals().turning()));
        var both = flip(
                read(HEAD + report.formatted("r1", "one", 1) + report.formatted("r2", "two", 2)), "pledge", 3, 1000);
        assertEquals(List.of(List.of("r1", "r2")), ids(both.removals().turning()));
        assertEquals(List.of(List.of("r1"), List.of("r2")), ids(both.removals().shifting()));
    }

    @Test
    void aConditionThatFallsAwayStaysAsAQuestionSoThatThePromiseDoesNotBind() {
        var matter = read(HEAD.replace("object: troops}", "object: troops, if: attacked}")
                + "  - {id: attacked, kind: observation, by: one, said: 2022-01-10, actor: m, action: attack, object: n}\n"
                + "  - {id: more, kind: observation, by: two, said: 2022-02-01, basis: witnessed, actor: n, action: "
                + "reinforce, object: troops}\n");
        assertEquals("contradicted", judged(matter, "pledge").outcome().label());
        var flip = flip(matter, "pledge", 1, 1000);
        assertEquals(
                List.of(List.of("attacked"), List.of("more")),
                ids(flip.removals().turning()));
        assertEquals(
                "pending", flip.removals().turning().get(0).upshot().outcome().label());
    }

    @Test
    void whoTookAReportOverKeepsItsOrigin() {
        var matter = read(HEAD
                + "  - {id: r1, kind: observation, by: n, said: 2022-02-01, actor: n, action: withdraw, object: troops}\n"
                + "  - {id: r2, kind: observation, by: one, said: 2022-02-02, cites: r1, actor: n, action: withdraw, "
                + "object: troops}\n");
        var rest = Supposed.without(matter.statements(), List.of(statement(matter.bundle(), "r1")));
        var copy = statement(matter.with(rest).bundle(), "r2");
        assertEquals("n", copy.origins().get(0).id());
        assertTrue(copy.attribution().behind().contains("r1"));
    }

    @Test
    void aSearchThatIsCutShortSaysSoAndTriesWhatBearsOnTheClaimFirst() {
        var matter = Shop.matter(Path.of("facts/nato-2022-02-16"));
        var whole = flip(matter, "pledge", 2, 5000);
        var cut = flip(matter, "pledge", 3, 20);
        assertEquals(20, cut.runs());
        assertFalse(cut.complete());
        assertEquals(1, cut.removals().whole());
        assertEquals(ids(whole.removals().turning()), ids(cut.removals().turning()));
        assertTrue(FlipReport.text(cut, Screen.PLAIN).contains("the limit of 20 cut the search short"));
        assertFalse(FlipReport.text(whole, Screen.PLAIN).contains("cut"));
    }

    @Test
    void aSearchOfNextToNothingTriesWhatTheExplanationNamesAndClaimsNothingOfTheRest() {
        var matter = Shop.matter(Path.of("facts/nato-2022-02-16"));
        var named = judged(matter, "pledge").against().stream()
                .flatMap(i -> i.statements().stream())
                .map(Statement::id)
                .toList();
        assertTrue(named.contains("more"));
        var cut = flip(matter, "pledge", 3, 12);
        assertEquals(0, cut.removals().whole());
        assertEquals(List.of(List.of("more")), ids(cut.removals().turning()));
        var text = FlipReport.text(cut, Screen.PLAIN);
        assertTrue(text.contains("12 of 20 statements to fall away"), text);
        assertFalse(text.contains("no missing report"), text);
        assertFalse(text.contains("no other grade"), text);
    }

    @Test
    void picksGoThroughTheFrontOfAListBeforeItsEnd() {
        var seen = new ArrayList<String>();
        assertTrue(Combinations.each(List.of("a", "b", "c", "d"), 2, p -> seen.add(String.join("", p))));
        assertEquals(List.of("ab", "ac", "bc", "ad", "bd", "cd"), seen);
        assertFalse(Combinations.each(List.of("a", "b", "c"), 2, p -> !p.contains("c")));
        assertTrue(Combinations.each(List.of("a"), 2, p -> false));
    }

    private static List<List<String>> ids(List<Removal> removals) {
        return removals.stream()
                .map(r -> r.statements().stream().map(Statement::id).toList())
                .toList();
    }
}
