package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.belie.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that fails, whatever way, leaves the claims of the bundle in which it does undecided, and no others. */
class FaultyRulesTest {
    private static final String HEAD = """
            belie: 1
            id: %s
            sources: {mayor: {affiliation: city, reliability: C}, gazette: {reliability: B}}
            statements:
              - {id: promise, kind: intent, by: mayor, said: 2021-05-01, actor: city, action: build, object: bridge}
            """;
    private static final String SEEN = """
              - {id: report, kind: observation, by: gazette, said: 2021-06-01, actor: city, action: build, object: bridge}
            """;
    private static final String PAIR = "    pair : Comparison( seen.by.size > 0 )";

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void aPackAndThreeBundles() throws IOException {
        pack = folder.resolve("pack");
        for (var name : List.of("comparison/bears-on.drl", "comparison/bears-on-in-a-crowd.drl")) {
            copy(name);
        }
        try (var verdict = Files.list(Path.of("rules/verdict"))) {
            for (var rule : verdict.filter(f -> f.toString().endsWith(".drl")).toList()) {
                copy("verdict/" + rule.getFileName());
            }
        }
        write("a.yaml", HEAD.formatted("a"));
        write("b.yaml", HEAD.formatted("b") + SEEN);
        write("c.yaml", HEAD.formatted("c"));
    }

    private void copy(String rule) throws IOException {
        var to = pack.resolve(rule);
        Files.createDirectories(to.getParent());
        Files.copy(Path.of("rules", rule), to);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void rule(String when, String then) throws IOException {
        var rule = Files.readString(Golden.resource("attacks/class-file/pack/evil/evil.drl"));
        var text = rule.replace("    pair : Comparison( after )", when)
                .replace("new Discount( drools.getRule(), pair )", then)
                .replace("{pair} was", "It was")
                .replace("    @force", "    // belie:ignore BEL-133: as it is\n    @force");
        Files.createDirectories(pack.resolve("evil"));
        Files.writeString(pack.resolve("evil/evil.drl"), text);
    }

    private Attacked check(String... options) {
        return Attacked.check(
                pack, List.of(options), folder.resolve("a.yaml"), folder.resolve("b.yaml"), folder.resolve("c.yaml"));
    }

    private void undecided(String because) {
        var came = check();
        assertEquals(2, came.status(), came.err() + came.out());
        var plain = came.out().replaceAll("\\s+", " ");
        assertTrue(plain.contains("1 undecided"), came.out());
        assertTrue(plain.contains(because), came.out());
        assertTrue(plain.contains("\"Looks harmless\" (" + pack + "/evil/evil.drl:6)"), came.out());
        assertFalse(came.err().contains("fault"), came.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new Gap( drools.getRule(), null )",
                "new Aside( drools.getRule(), null )",
                "new Discount( drools.getRule(), null )",
                "new Partial( drools.getRule(), null )",
                "new Ceiling( drools.getRule(), pair.claim(), null )",
                "new Ceiling( drools.getRule(), null, Confidence.LOW )",
                "new Candidate( drools.getRule(), pair.claim(), null )",
                "new Comparison( pair.claim(), null, Bond.FULFILS, false )",
                "new Superseded( drools.getRule(), null, null )",
                "new Parameter( null, 1.0, \"none\" )",
            })
    void whatIsConcludedOfNothingIsTheRulesFault(String then) throws IOException {
        rule(PAIR, then);
        undecided("lacks a value that was not stated");
    }

    @Test
    void aConditionThatAsksWhatWasNotStatedIsTheRulesFault() throws IOException {
        rule("    pair : Comparison( seen.quantity.low > 3 )", "new Discount( drools.getRule(), pair )");
        undecided("asks something of a value that was not stated");
    }

    @Test
    void aSecondVerdictIsTheRulesFault() throws IOException {
        rule(
                "    first : Verdict()\n    pair : Comparison( claim == first.claim )",
                "new Verdict( first.claim(), Outcome.SUPPORTED, Confidence.HIGH, first.lean(), first.rule(),"
                        + " first.ceilings(), first.qualifiers() )");
        undecided("each give a claim a verdict");
    }

    @Test
    void aLimitComesBeforeAFaultyRule() throws IOException {
        rule(PAIR, "new Gap( drools.getRule(), null )");
        assertEquals(4, check("--limit-firings", "1").status());
    }

    @Test
    void numbersAloneAreAddedUp() throws IOException {
        rule(
                "    pair : Comparison( after )\n    accumulate( one : Statement( word : id ); all : sum( word ) )",
                "new Discount( drools.getRule(), pair )");
        var came = check();
        assertEquals(2, came.status());
        assertEquals("BEL-214 evil/evil.drl:15:47", came.refusals(pack));
    }

    /** The greatest number is no less than any other. */
    @Test
    void theLongestTimeIsLong() throws IOException {
        Files.deleteIfExists(pack.resolve("evil/evil.drl"));
        assertEquals(0, check("--limit-time", String.valueOf(Long.MAX_VALUE)).status());
        assertEquals(3, check("--jobs", "300000000").status());
    }
}
