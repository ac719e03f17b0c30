package org.belie.cases.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.belie.Shop;
import org.belie.problem.Problems;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleFileReader;
import org.junit.jupiter.api.Test;

/** The ways in which a rule is broken, and the rule that comes of each. */
class MutationsTest {
    private static RuleFile file(String meta, String when, String then) {
        var text = "package rules.mine;\nimport org.belie.model.*;\nrule \"Mine\"\n" + meta + "when\n" + when
                + "\nthen\n  insertLogical( " + then + " );\nend\n";
        return RuleFileReader.read("mine/mine.drl", "mine.drl", text, new Problems());
    }

    private static List<String> names(String when) {
        return mutants(file("", when, "new AsOf( null )")).stream()
                .map(Mutant::name)
                .toList();
    }

    private static List<Mutant> mutants(RuleFile file) {
        return Mutant.of(file, file.rules().get(0));
    }

    @Test
    void aConstraintIsLeftOutAndTurnedRound() {
        assertEquals(
                List.of(
                        "pair without byTrend",
                        "pair with byTrend == false for byTrend",
                        "pair without !own",
                        "pair with own for !own"),
                names("pair : Comparison( byTrend, !own )"));
    }

    @Test
    void theEdgeOfAnOrderIsMoved() {
        assertEquals(
                List.of(
                        "Balance without whole >= 2",
                        "Balance with whole < 2 for whole >= 2",
                        "Balance with whole > 2 for whole >= 2"),
                names("Balance( whole >= 2 )"));
    }

    @Test
    void beforeStandsForAfterWhereTwoTimesAreCompared() {
        assertTrue(names("pair : Comparison( after )").contains("pair with saidBefore for after"));
        assertTrue(names("pair : Comparison( !saidBefore )").contains("pair with after == false for !saidBefore"));
        assertTrue(names("pair : Comparison( timing == Timing.AFTER )")
                .contains("pair with timing == Timing.BEFORE for timing == Timing.AFTER"));
        assertTrue(
                names("pledge : Intent( after != null )").stream().noneMatch(n -> n.contains("saidBefore")),
                "of a pledge `after` is the statement that it waits for");
    }

    @Test
    void aConstantOfAClosedListGivesWayToThoseBesideIt() {
        assertEquals(
                List.of(
                        "pair without bond == Bond.OPPOSES",
                        "pair with bond != Bond.OPPOSES for bond == Bond.OPPOSES",
                        "pair with bond == Bond.FULFILS for bond == Bond.OPPOSES",
                        "pair with bond == Bond.PREPARES for bond == Bond.OPPOSES"),
                names("pair : Comparison( bond == Bond.OPPOSES )"));
    }

    @Test
    void anOrLosesEachOfItsSides() {
        assertEquals(
                List.of(
                        "pair without own || (byTrend && whole)",
                        "pair without own in own || (byTrend && whole)",
                        "pair without byTrend && whole in own || (byTrend && whole)",
                        "pair with own == false for own",
                        "pair without byTrend in byTrend && whole",
                        "pair without whole in byTrend && whole",
                        "pair with byTrend == false for byTrend",
                        "pair with whole == false for whole"),
                names("pair : Comparison( own || (byTrend && whole) )"));
    }

    @Test
    void aNotIsLeftOutAndWhatIsInItIsBrokenToo() {
        assertEquals(
                List.of(
                        "without not Unbound",
                        "not Unbound without claim == pledge",
                        "not Unbound with claim != pledge for claim == pledge"),
                names("pledge : Intent() not Unbound( claim == pledge )"));
    }

    @Test
    void theForceIsLoweredAndRaisedAndAnotherOutcomeConcluded() {
        var file = file(
                "    @force( \"moderate\" )\n",
                "pledge : Intent()",
                "new Candidate( null, pledge, Outcome.IN_PROGRESS )");
        assertEquals(
                List.of(
                        "@force with weak for moderate",
                        "@force with strong for moderate",
                        "then with Outcome.PARTLY_FULFILLED for Outcome.IN_PROGRESS",
                        "then with Outcome.PENDING for Outcome.IN_PROGRESS"),
                mutants(file).stream().map(Mutant::name).toList());
        assertEquals("weak", mutants(file).get(0).tree().meta("force"));
        assertEquals("partly-fulfilled", mutants(file).get(2).concludes());
    }

    @Test
    void theBrokenRuleIsReadFromTheBrokenText() {
        var file = file("", "pair : Comparison( own,\n    after )", "new AsOf( null )");
        var mutant = mutants(file).get(0);
        assertTrue(mutant.text().contains("pair : Comparison( after )"), mutant.text());
        assertEquals(file.text().replace("own,\n    ", ""), mutant.text());
        assertEquals(
                1,
                mutant.tree()
                        .conditions()
                        .flatMap(c -> org.belie.cases.Conditions.constraints(c).stream())
                        .count());
    }

    @Test
    void everyMutantOfAShippedRuleCanBeReadAndHasANameOfItsOwn() {
        for (var card : Shop.BOOK.cards().values()) {
            var file = RuleFileReader.read(
                    card.path(), card.file(), Shop.FOLDER.files().get(card.path()), new Problems());
            var rule = file.rules().get(0);
            var mutants = mutants(file);
            // Of two things in a bracket, one left alone in it may be no condition that can be read.
            var lost = Mutations.of(file, rule).size() - mutants.size();
            assertTrue(lost >= 0 && lost <= 2, card.id() + " " + lost);
            assertEquals(
                    mutants.size(),
                    mutants.stream().map(Mutant::name).distinct().count(),
                    card.id());
            mutants.forEach(m -> assertTrue(!m.tree().equals(rule), card.id() + " " + m.name()));
        }
    }
}
