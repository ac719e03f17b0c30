package org.belie.rules.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.belie.Shop;
import org.belie.problem.Problem;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleFolder;
import org.belie.rules.RuleLint;
import org.belie.rules.RuleShelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lint looks at, what it leaves alone, and what it keeps from the compiler. */
class LintTest {
    private static final String HEAD =
            "package rules.mine;\n\nimport org.belie.model.*;\n\n/* A test. */\nrule \"Test\"\n"
                    + "    @id( \"MIN-001\" )\n    @status( \"draft\" )\n    @says( \"So.\" )\n    @doubt( \"none\" )\nwhen\n";
    private static final String APART = HEAD
            + "    pair : Comparison( bond == Bond.OPPOSES )\n%s    pledge : Intent( judged, announcement )%s\nthen\n"
            + "    insertLogical( new Discount( drools.getRule(), pair ) );\nend\n";

    private static List<String> codes(String text) {
        return Bench.look("test", text).stream().map(Problem::code).toList();
    }

    private static RuleFolder with(String path, String text) {
        var files = new TreeMap<>(Shop.FOLDER.files());
        files.put(path, text);
        return new RuleFolder("", files);
    }

    @Test
    void anIgnoreWithAReasonSilencesItsCodeOnItsLine() {
        assertEquals(List.of("BEL-135"), codes(APART.formatted("", "")));
        assertEquals(List.of(), codes(APART.formatted("", " // belie:ignore BEL-135: few pledges")));
        assertEquals(List.of(), codes(APART.formatted("    // belie:ignore BEL-135: few pledges\n", "")));
        assertEquals(
                List.of("BEL-197", "BEL-135"),
                codes(APART.formatted("    // belie:ignore BEL-134: few pledges\n", "")),
                "another code");
        assertEquals(
                List.of("BEL-197", "BEL-135"),
                codes(APART.formatted("    // belie:ignore BEL-135: few pledges\n\n", "")),
                "another line");
    }

    @Test
    void severalIgnoresCanStandBeforeOneLine() {
        var twice = APART.formatted(
                        "    // belie:ignore BEL-134: its type says it\n    // belie:ignore BEL-135: few pledges\n", "")
                .replace("pledge : Intent", "Intent");
        assertEquals(List.of(), codes(twice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "held   : Held( condition.id == pledge.onlyIf )",
                "needed : Statement( id == pledge.onlyIf )\n    held   : Held( condition == needed )",
            })
    void whatAStatementNamesDoesNotFeedTheRule(String reads) {
        assertEquals(List.of(), codes(unbound(reads)));
    }

    @Test
    void whatTheSameStatementIsShownToBeFeedsTheRule() {
        assertEquals(List.of("BEL-174"), codes(unbound("held   : Held( condition == pledge )")));
    }

    private static String unbound(String reads) {
        return HEAD + "    pledge : Intent( compared, onlyIf != null )\n    " + reads
                + "\nthen\n    insertLogical( new Unbound( drools.getRule(), pledge, held ) );\nend\n";
    }

    @Test
    void rulesThatAreNotAskedForAreOnlyComparedWith() {
        var twin = Shop.FOLDER.files().get("posture/rotation.drl").replace("rules.posture", "rules.mine");
        var folder = with("mine/rotation.drl", twin);
        var all = RuleLint.of(folder, folder.rules().keySet(), () -> Bench.LEXICON);
        var one = RuleLint.of(folder, Set.of("posture/rotation.drl"), () -> Bench.LEXICON);
        assertEquals("rules/mine/rotation.drl", all.problems().get(0).file(), "the shipped one has the older right");
        assertTrue(one.problems().stream().allMatch(p -> p.file().equals("rules/posture/rotation.drl")));
    }

    @Test
    void casesWithoutARuleAreStrayWhereAPackIsLookedAtWhole() {
        var folder = with("posture/rotatoin.cases.yaml", "");
        var all = RuleLint.of(folder, folder.rules().keySet(), () -> Bench.LEXICON);
        assertEquals(
                List.of("BEL-184"), all.problems().stream().map(Problem::code).toList());
        var one = RuleLint.of(folder, Set.of("posture/rotation.drl"), () -> Bench.LEXICON);
        assertEquals(List.of(), one.problems());
    }

    @Test
    void casesThatShowOneSideOnlyAreTold() {
        var folder = with("posture/rotation.cases.yaml", "fires:\n  one: []\n");
        var told = RuleLint.of(folder, Set.of("posture/rotation.drl"), () -> Bench.LEXICON)
                .problems();
        assertEquals(
                List.of("no case is `silent:`"),
                told.stream().map(Problem::what).toList());
    }

    @Test
    void aRuleWithoutCasesAndTwoRulesOfOneNameAreTold() {
        var twin = Shop.FOLDER.files().get("posture/rotation.drl").replaceFirst("POS-\\d+", "POS-900");
        var folder = with("posture/rotations.drl", twin);
        var codes = RuleLint.of(folder, Set.of("posture/rotations.drl"), () -> Bench.LEXICON).problems().stream()
                .map(Problem::code)
                .toList();
        assertTrue(codes.containsAll(List.of("BEL-180", "BEL-183", "BEL-173")), codes.toString());
    }

    @Test
    void mistakesAreToldBeforeTheCompilerSeesThem() {
        var broken = APART.formatted("", "").replace("bond == Bond.OPPOSES", "bnod == Bond.OPPOSES, after > 3");
        var read = RuleBook.read(with("mine/test.drl", broken), new RuleShelf(), Bench.LEXICON);
        assertEquals(
                List.of("BEL-112", "BEL-119"),
                read.problems().stream().map(Problem::code).toList());
    }

    @Test
    void whatIsOnlyAWarningDoesNotKeepRulesFromRunning() {
        var read = RuleBook.read(with("mine/test.drl", APART.formatted("", "")), new RuleShelf(), Bench.LEXICON);
        assertTrue(read.ok(), read.problems().toString());
        assertEquals(List.of(), read.problems());
    }
}
