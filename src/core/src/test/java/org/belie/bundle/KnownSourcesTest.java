package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import org.belie.json.Report;
import org.belie.model.Reliability;
import org.belie.problem.Problem;
import org.belie.problem.Reading;
import org.belie.vocabulary.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that are graded once: bundles name them by their ids, and what a bundle says itself counts more. */
class KnownSourcesTest {
    private static final String KNOWN = """
            sources:
              herald: {name: The Herald, kind: media, reliability: B}
              union:
                name: the dockers' union
                affiliation: dockers
                reliability: C
              nobody: {name: somebody}
            """;

    private static KnownSources known(String file, String text) {
        return Texts.sound(KnownSources.read(new NamedText(file, text)));
    }

    private static Reading<Matter> bundle(KnownSources known, String sources, String by) {
        return new BundleReader(Shipped.vocabulary(), new Defaults(known, null))
                .read("port.yaml", "belie: 1\nid: port\n" + sources + "statements:\n"
                        + "  - {id: a, kind: intent, by: " + by + ", said: 2023-03-01, actor: dockers, action: resume}\n");
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.problems().stream().map(Problem::code).toList();
    }

    @Test
    void aBundleNamesOneByItsIdAndTheGradeKeepsItsPlace() {
        var matter = Texts.sound(bundle(known("desk/sources.yaml", KNOWN), "", "herald"));
        var herald = matter.sources().get("herald");
        assertEquals(Reliability.B, herald.reliability());
        assertEquals("The Herald", herald.name());
        assertEquals("desk/sources.yaml:2", herald.gradedIn());
        assertEquals(List.of(herald), matter.statements().get(0).by());
    }

    @Test
    void theRestOfTheKnownAreNoSourcesOfTheBundle() {
        assertEquals(
                List.of("herald"),
                List.copyOf(Texts.sound(bundle(known("s.yaml", KNOWN), "", "herald"))
                        .sources()
                        .keySet()));
    }

    @Test
    void itBelongsToTheActorOfThatNameInTheBundle() {
        var matter = Texts.sound(bundle(
                known("s.yaml", KNOWN), "actors: {dockers: {name: the dockers, within: port-workers}}\n", "union"));
        var union = matter.sources().get("union");
        assertEquals("the dockers", union.affiliation().names());
        assertEquals("s.yaml:6", union.gradedIn());
        assertTrue(union.belongsTo(matter.statements().get(0).proposition().actor()));
    }

    @Test
    void whatTheBundleDeclaresItselfCountsAndAnotherGradeIsAWarning() {
        var reading = bundle(known("s.yaml", KNOWN), "sources: {herald: {reliability: D}}\n", "herald");
        var herald = Texts.sound(reading).sources().get("herald");
        assertEquals(Reliability.D, herald.reliability());
        assertNull(herald.gradedIn());
        var warning = reading.warnings().stream()
                .filter(p -> p.code().equals("BUN-040"))
                .findFirst()
                .orElseThrow();
        assertEquals(3, warning.line());
        assertTrue(warning.what().contains("graded D here, which counts, and B in s.yaml:2"), warning.what());
    }

    @Test
    void theSameGradeInBothIsNoWarning() {
        var reading = bundle(known("s.yaml", KNOWN), "sources: {herald: {reliability: B}}\n", "herald");
        assertFalse(codes(reading).contains("BUN-040"), codes(reading).toString());
    }

    @Test
    void aSourceWithoutAGradeIsToldThatItIsKnown() {
        var reading = bundle(known("s.yaml", KNOWN), "sources: {herald: {kind: media}}\n", "herald");
        assertEquals(Reliability.F, Texts.sound(reading).sources().get("herald").reliability());
        var advice = reading.warnings().stream()
                .filter(p -> p.code().equals("BUN-022"))
                .findFirst()
                .orElseThrow()
                .maybe();
        assertTrue(advice.contains("graded B in s.yaml:2"), advice);
    }

    @Test
    void whoIsNeitherDeclaredNorKnownIsAProblemAndTheNearestIsAdvised() {
        var problem = bundle(known("s.yaml", KNOWN), "", "heralt").errors().get(0);
        assertEquals("BUN-006", problem.code());
        assertEquals("you meant `herald`", problem.maybe());
        assertEquals("BUN-006", bundle(KnownSources.NONE, "", "herald").errors().get(0).code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sources: 3 | DOC-009",
                "sources: {a: 3} | DOC-009",
                "sources: {a: {reliability: Q}} | DOC-013",
                "sources: {a: {grade: B}} | DOC-010",
                "sources: {'a b': {reliability: B}} | DOC-016",
                "belie: 1 | DOC-010",
                "statements: [] | DOC-011",
                "'[1]' | DOC-009"
            })
    void whatIsWrongWithTheFileIsLocated(String text, String code) {
        var reading = KnownSources.read(new NamedText("s.yaml", text + "\n"));
        assertFalse(reading.ok());
        assertTrue(codes(reading).contains(code), Texts.problems(reading));
        assertTrue(reading.errors().stream().allMatch(p -> p.file().equals("s.yaml") && p.line() == 1));
    }

    @Test
    void anotherGradeIsAnotherFingerprintOfTheBundleAndAnotherPlaceIsNot() {
        assertEquals(fingerprint("s.yaml", KNOWN), fingerprint("/elsewhere/t.yaml", "# moved\n" + KNOWN));
        assertFalse(fingerprint("s.yaml", KNOWN)
                .equals(fingerprint("s.yaml", KNOWN.replace("kind: media, reliability: B", "kind: media, reliability: D"))));
        assertEquals(
                fingerprint("s.yaml", KNOWN),
                fingerprint("s.yaml", KNOWN.replace("reliability: C", "reliability: D")),
                "nobody names the union");
    }

    @Test
    void theZoneOfAllBundlesCountsWhereABundleSaysNone() {
        var far = new Defaults(KnownSources.NONE, ZoneId.of("Pacific/Auckland"));
        var plain = dated(Defaults.NONE, "");
        var moved = dated(far, "");
        assertEquals(plain.asOf().date().minusSeconds(13 * 3600), moved.asOf().date());
        assertEquals(plain.asOf().date(), dated(far, "zone: UTC\n").asOf().date());
        assertFalse(Report.Entry.of(plain, null, List.of())
                .fingerprint()
                .equals(Report.Entry.of(moved, null, List.of()).fingerprint()));
    }

    private static Matter dated(Defaults defaults, String zone) {
        return Texts.sound(new BundleReader(Shipped.vocabulary(), defaults)
                .read("port.yaml", "belie: 1\nid: port\n" + zone + "sources: {a: {reliability: B}}\nstatements:\n"
                        + "  - {id: a, kind: intent, by: a, said: 2023-03-01, actor: a, action: resume}\n"));
    }

    private static String fingerprint(String file, String text) {
        var matter = Texts.sound(bundle(known(file, text), "", "herald"));
        return Report.Entry.of(matter, null, List.of()).fingerprint();
    }
}
