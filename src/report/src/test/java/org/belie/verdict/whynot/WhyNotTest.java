package org.belie.verdict.whynot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.Shop;
import org.belie.bundle.Matter;
import org.belie.model.AsOf;
import org.belie.model.Outcome;
import org.belie.model.Statement;
import org.belie.report.Screen;
import org.belie.report.WhyNotJson;
import org.belie.report.WhyNotText;
import org.belie.rules.tree.RuleTree;
import org.belie.session.Derivation;
import org.belie.session.Session;
import org.belie.session.Trace;
import org.belie.verdict.flip.Inquiry;
import org.belie.verdict.probe.Concern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why-not never disagrees with the verdict, and says what an analyst can check. */
class WhyNotTest {
    private static final Path NATO = Path.of("facts/nato-2022-02-16");

    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    /** Every rule, every claim, every matter, at every date on which something was said. */
    @ParameterizedTest
    @MethodSource("matters")
    void aRuleIsSaidToFireForAClaimExactlyWhenItDoes(Path folder) {
        var matter = Shop.matter(folder);
        dates(matter).forEach(date -> {
            var bundle = matter.asOf(date);
            var trace = Session.run(Shop.BOOK.base(), Shop.SETTINGS, bundle);
            var claims = bundle.statements().stream().filter(Statement::judged).toList();
            agree(trace, claims);
        });
    }

    private static Set<AsOf> dates(Matter matter) {
        return matter.statements().stream()
                .filter(Statement::asserted)
                .map(s -> new AsOf(s.said().latest()))
                .collect(Collectors.toSet());
    }

    private static void agree(Trace trace, List<Statement> claims) {
        var whyNot = new WhyNot(Shop.BOOK, trace);
        for (var rule : Shop.BOOK.trees().values()) {
            var fired = trace.all()
                    .filter(d -> d.rule().equals(rule.name()) && d.pack().equals(rule.pack()))
                    .toList();
            for (var claim : claims) {
                var answer = whyNot.answer(rule, claim);
                assertEquals(about(rule, fired, claim), answer.fired(), rule.meta("id") + " for " + claim.id());
                assertTrue(answer.fired() || explained(answer), rule.meta("id") + " for " + claim.id());
            }
        }
    }

    private static boolean about(RuleTree rule, List<Derivation> fired, Statement claim) {
        var concern = Concern.of(rule);
        return fired.stream()
                .anyMatch(d -> concern == null || concern.of(d.bindings()).equals(claim));
    }

    /** One condition failed, and on the fact shown beside it something fails. */
    private static boolean explained(Answer answer) {
        var failed = answer.steps().stream()
                .filter(s -> s.state() == Step.State.FAIL)
                .toList();
        return failed.size() == 1
                && failed.get(0).trials().stream()
                        .allMatch(
                                t -> t.leaves().isEmpty() || t.leaves().stream().anyMatch(l -> !l.passed()));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void isExplainedAsBefore(Path folder) {
        var bundle = Shop.matter(folder).bundle();
        var judged = Shop.JUDGE.judge(bundle);
        var claims = new TreeSet<String>();
        judged.verdicts().forEach(v -> claims.add(v.claim().id()));
        var verdict = judged.verdicts().get(0);
        var questions = new Questions(Shop.BOOK, judged, verdict.claim());
        var text = WhyNotText.text(questions.evidence(2), Screen.PLAIN) + "\n"
                + WhyNotText.text(questions.outcome(other(verdict.outcome()), 1), Screen.PLAIN);
        Golden.check(Golden.resource("golden/why-not/" + folder.getFileName() + ".txt"), text);
        text.lines().forEach(l -> assertTrue(l.length() <= 80, l));
    }

    private static Inquiry inquiry(Matter matter, Statement claim) {
        return new Inquiry(
                claim,
                matter.statements(),
                matter.vocabulary(),
                s -> matter.with(s).bundle());
    }

    /** What is promised of a report is kept: with it in the bundle the rule speaks of the claim. */
    @ParameterizedTest
    @MethodSource("matters")
    void withTheReportThatIsNamedTheRuleSpeaks(Path folder) {
        var matter = Shop.matter(folder);
        for (var verdict : Shop.JUDGE.judge(matter.bundle()).verdicts()) {
            var judged = Shop.JUDGE.judge(matter.bundle());
            var remedies = new Remedies(Shop.JUDGE, Shop.BOOK, inquiry(matter, verdict.claim()));
            var refusal = new Questions(Shop.BOOK, judged, verdict.claim())
                    .evidence(5)
                    .with(remedies);
            for (var answer : refusal.answers()) {
                if (answer.remedy() != null) {
                    var statements = new ArrayList<>(matter.statements());
                    statements.add(answer.remedy());
                    var trace =
                            Shop.JUDGE.judge(matter.with(statements).bundle()).trace();
                    var rule = Shop.BOOK.trees().get(answer.rule().id());
                    assertTrue(new WhyNot(Shop.BOOK, trace)
                            .answer(rule, verdict.claim())
                            .fired());
                }
            }
        }
    }

    private static Outcome other(Outcome outcome) {
        return outcome == Outcome.CONTRADICTED ? Outcome.FULFILLED : Outcome.CONTRADICTED;
    }

    private static Questions pledge() {
        var judged = Shop.JUDGE.judge(Shop.matter(NATO).bundle());
        var claim = judged.verdicts().stream()
                .map(v -> v.claim())
                .filter(c -> c.id().equals("pledge"))
                .findFirst()
                .orElseThrow();
        return new Questions(Shop.BOOK, judged, claim);
    }

    @Test
    void theActualValueStandsBesideTheWantedOne() {
        var answer = pledge().rules(List.of("CON-010")).answers().get(0);
        var failed = answer.steps().get(0).trials().get(0).leaves().stream()
                .filter(l -> !l.passed())
                .toList();
        assertEquals(1, failed.get(0).actual().size());
        assertTrue(failed.get(0).actual().get(0).matches("bond is (fulfils|opposes|inconclusive)"), failed.toString());
        assertEquals("bond == Bond.PREPARES", failed.get(0).text());
    }

    @Test
    void anOutcomeThatStandsIsNotArguedWith() {
        var stands = pledge().outcome(Outcome.CONTRADICTED, 3);
        assertTrue(stands.note().startsWith("It is contradicted"));
        assertEquals(List.of(), stands.answers());
        assertNull(pledge().outcome(Outcome.FULFILLED, 3).note());
    }

    @Test
    void aRuleThatFiresIsSaidTo() {
        var verdict = pledge().rules(List.of("VER-041")).answers().get(0);
        assertTrue(verdict.fired());
        assertTrue(verdict.steps().isEmpty());
        assertFalse(pledge().rules(List.of("CON-010")).answers().get(0).fired());
    }

    @Test
    void theJsonTellsTheSame() {
        var json = WhyNotJson.json(pledge().rules(List.of("CON-010")));
        assertTrue(json.contains("\"format\" : \"belie-why-not/1\""), json);
        assertTrue(json.contains("\"bond is "), json);
    }
}
