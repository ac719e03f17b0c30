package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.belie.rules.Fingerprint;
import org.belie.rules.RuleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules kept outside of the checkout: in place of those that ship, together, and beside them. */
class RulesFoldersTest {
    @TempDir
    private Path top;

    private Path ferry;
    private Path trains;

    @BeforeEach
    void lay() throws IOException {
        ferry = pack("ferry", "boats", "Sailing promised", "BOA-001");
        trains = pack("trains", "rails", "Train promised", "RAI-001");
    }

    private Path pack(String folder, String pack, String name, String id) throws IOException {
        var at = Files.createDirectories(top.resolve(folder).resolve(pack));
        var slug = name.toLowerCase().replace(' ', '-');
        Files.writeString(at.resolve(slug + ".drl"), """
                package rules.%s;

                import org.belie.model.*;

                /* What was called off does not run. Silent on delays. */
                rule "%s"
                    @id( "%s" )
                    @status( "draft" )
                    @force( "weak" )
                    @says( "{pair.claim} was promised; {pair.seen} was then reported." )
                    @doubt( "a replacement of another name" )
                when
                    pair : Comparison( claim.isA( "resume" ), claim.affirms, seen.isA( "stop" ), seen.affirms, seen.reports,
                                       after, sameGround, independent )
                then
                    insertLogical( new Against( drools.getRule(), pair ) );
                end
                """.formatted(pack, name, id));
        Files.writeString(at.resolve(slug + ".cases.yaml"), """
                fires:
                  it was stopped:
                    - &a {id: a, kind: intent, by: line, said: 2023-01-01, actor: line, action: resume, object: service}
                    - &b {id: b, kind: observation, by: paper, said: 2023-02-01, actor: line, action: stop, object: service}
                silent:
                  before:
                    - *a
                    - {id: b, kind: observation, by: paper, said: 2022-12-01, actor: line, action: stop, object: service}
                """);
        return top.resolve(folder);
    }

    private Ran run(Object... words) {
        return Ran.in(top, words);
    }

    @Test
    void oneFolderTakesThePlaceOfTheShippedRules() {
        var ran = run("rules", "list", "--rules", ferry);
        assertTrue(ran.out().contains("BOA-001"), ran.err());
        assertFalse(ran.out().contains("POS-001"), ran.out());
    }

    @Test
    void severalFoldersDoSoTogether() {
        var ran = run("rules", "list", "--rules", ferry, "--rules", trains);
        assertTrue(ran.out().contains("BOA-001") && ran.out().contains("RAI-001"), ran.out() + ran.err());
        assertFalse(ran.out().contains("POS-001"), ran.out());
    }

    @Test
    void addedFoldersStandBesideTheShippedRules() {
        var ran = run("rules", "list", "--add-rules", ferry, "--add-rules", trains);
        assertTrue(ran.out().contains("BOA-001") && ran.out().contains("RAI-001"), ran.out() + ran.err());
        assertTrue(ran.out().contains("POS-001"), ran.out());
        var beside = run("rules", "list", "--rules", ferry, "--add-rules", trains);
        assertTrue(beside.out().contains("BOA-001") && beside.out().contains("RAI-001"), beside.out());
        assertFalse(beside.out().contains("POS-001"), beside.out());
    }

    @Test
    void anAddedRuleSpeaksInVerdictsAndIsNamedWhereItStands() throws IOException {
        var bundle = Files.writeString(top.resolve("b.yaml"), """
                belie: 1
                id: crossing
                sources: {line: {affiliation: line, reliability: C}, paper: {reliability: B}}
                statements:
                  - {id: a, kind: intent, by: line, said: 2023-01-01, actor: line, action: resume, object: service}
                  - {id: b, kind: observation, by: paper, said: 2023-02-01, actor: line, action: stop, object: service}
                """);
        var ran = run("check", "--verbose", "--add-rules", ferry, bundle);
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().contains("Sailing promised"), ran.out());
        assertFalse(run("check", "--verbose", bundle).out().contains("Sailing promised"));
        assertTrue(run("why", "--add-rules", ferry, bundle, "a").out().contains("[ferry/boats/sailing-promised.drl:"));
    }

    @Test
    void casesOfTheFoldersThatAreNamedAreTestedAndTheOthersAreNot() {
        assertTrue(run("rules", "test", "--add-rules", ferry).out().contains("2 passed, 0 failed, 1 rule"));
        var both = run("rules", "test", "--add-rules", ferry, "--add-rules", trains);
        assertTrue(both.out().contains("4 passed, 0 failed, 2 rules"), both.out() + both.err());
        var one = run("rules", "test", "--add-rules", ferry, "--add-rules", trains, trains.resolve("rails"));
        assertTrue(one.out().contains("2 passed, 0 failed, 1 rule"), one.out() + one.err());
        assertEquals(3, run("rules", "test", "--add-rules", ferry, trains).status());
    }

    @Test
    void theyAreLookedThroughWithTheOthersBesideThem() {
        var ran = run("rules", "lint", "--add-rules", ferry);
        assertEquals(0, ran.status(), ran.out() + ran.err());
        assertTrue(ran.out().contains("1 rule"), ran.out());
    }

    @Test
    void oneFileInTwoFoldersIsRefusedWithBothPlaces() throws IOException {
        var twin = pack("twin", "boats", "Sailing promised", "TWI-001");
        for (var words : new String[][] {{"rules", "list"}, {"vocabulary", "show", "build"}, {"rules", "lint"}}) {
            var all = java.util.stream.Stream.concat(
                            java.util.Arrays.stream(words),
                            java.util.stream.Stream.of("--add-rules", ferry, "--add-rules", twin))
                    .toArray();
            var ran = run(all);
            assertEquals(2, ran.status(), String.join(" ", words));
            var told = ran.err() + ran.out();
            assertTrue(told.contains("twin/boats/sailing-promised.drl"), told);
            assertTrue(told.contains("this file is also in ferry/boats/sailing-promised.drl"), told);
        }
    }

    @Test
    void oneIdInTwoFoldersIsAProblemWithItsPlace() throws IOException {
        var twin = pack("twin", "other", "Another name", "BOA-001");
        var ran = run("rules", "list", "--add-rules", ferry, "--add-rules", twin);
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("BEL-004"), ran.err());
        var shipped = pack("clash", "some", "Some name", "POS-001");
        var clash = run("check", "--add-rules", shipped, "facts/nato-2022-02-16");
        assertEquals(2, clash.status());
        assertTrue(clash.err().contains("clash/some/some-name.drl:"), clash.err());
    }

    @Test
    void anAddedFolderBringsTermsAndNoNumbers() throws IOException {
        Files.createDirectories(ferry.resolve("vocabulary"));
        Files.writeString(
                ferry.resolve("vocabulary/boats.yaml"),
                "actions:\n  cast-off: {gloss: leave the quay, broader: begin}\n");
        assertEquals(
                0, run("vocabulary", "show", "--add-rules", ferry, "cast-off").status());
        assertEquals(
                0, run("vocabulary", "show", "--add-rules", ferry, "withdraw").status());
        Files.writeString(ferry.resolve("parameters.yaml"), "parameters: {}\n");
        var ran = run("rules", "list", "--add-rules", ferry);
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("ferry/parameters.yaml: this file is also in rules/parameters.yaml"), ran.err());
    }

    @Test
    void aNewRuleGoesToTheOnlyFolderThatIsNamed() {
        var ran = run("rules", "new", "--add-rules", ferry, "boats/quay-closed");
        assertEquals(0, ran.status(), ran.err());
        assertTrue(Files.exists(ferry.resolve("boats/quay-closed.drl")));
        assertTrue(ran.out().contains("ferry/boats/quay-closed.drl"), ran.out());
        assertTrue(ran.out().replaceAll("\\s+", " ").contains("--add-rules ferry"), ran.out());
        assertEquals(
                3,
                run("rules", "new", "--add-rules", ferry, "--add-rules", trains, "boats/pier-closed")
                        .status());
        assertEquals(
                3,
                run("rules", "new", "--add-rules", ferry, "posture/troops-increased")
                        .status());
    }

    @Test
    void pagesAreWrittenForThePacksOfThatFolderAlone() throws IOException {
        assertEquals(0, run("rules", "docs", "--add-rules", ferry).status());
        assertTrue(Files.exists(ferry.resolve("boats/README.md")));
        assertFalse(Files.exists(ferry.resolve("posture")));
        assertEquals(0, run("rules", "docs", "--add-rules", ferry, "--check").status());
    }

    @Test
    void bundlesAreComparedUnderThemToo() {
        var bundle = "facts/microsoft-2030";
        assertEquals(0, run("diff", "--add-rules", ferry, bundle, bundle).status());
        assertEquals(
                0,
                run("diff", "--with-rules", "rules", "--add-rules", ferry, bundle, bundle)
                        .status());
        assertEquals(
                3,
                run("diff", "--rules", ferry, trains, "--add-rules", ferry, bundle)
                        .status());
    }

    @Test
    void twoVersionsOfAFolderThatTheProjectAddsAreComparedBesideTheShippedRules() throws IOException {
        Files.writeString(top.resolve("belie.yaml"), "add-rules: ferry\n");
        var ran = run("diff", "--rules", ferry, ferry, "facts/microsoft-2030");
        assertEquals(0, ran.status(), ran.out() + ran.err());
        assertFalse(run("diff", "--no-config", "--rules", ferry, ferry, "facts/microsoft-2030")
                .out()
                .isEmpty());
    }

    @Test
    void aFolderThatIsNotThereIsBadUsage() {
        assertEquals(
                3,
                run("check", "--add-rules", top.resolve("none"), "facts/nato-2022-02-16")
                        .status());
    }

    @Test
    void theShippedRulesAreKnownAgainWithNothingAdded() {
        assertEquals(
                Fingerprint.of(RulesPlace.shipped()),
                Fingerprint.of(RulesPlace.shipped().and(new RuleFolder("none", new java.util.TreeMap<>()))));
    }
}
