package org.belie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.belie.Golden;
import org.belie.bundle.Dates;
import org.belie.bundle.Expectation;
import org.belie.cases.Backtest;
import org.belie.cases.RuleScore;
import org.belie.model.Confidence;
import org.belie.model.Lean;
import org.belie.model.Outcome;
import org.belie.rules.RuleCard;
import org.belie.verdict.Judgement;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** A backtest in every format: one check as expected, one with another outcome, one of a claim that was not made yet. */
class BacktestReportTest {
    private static final List<String> NONE = List.of();
    private static final Backtest.Result BEST = result("pledge", Outcome.CONTRADICTED, NONE);
    private static final Backtest.Result WRONG =
            result("denial", Outcome.SUPPORTED, List.of("more does not appear as evidence \"against\" it & should"));
    private static final Backtest.Result EARLY = result("later", null, List.of("the claim was not made by then"));

    private static Backtest.Result result(String claim, Outcome got, List<String> faults) {
        var expected = List.of(Outcome.CONTRADICTED, Outcome.CONFLICTING);
        var check = new Expectation(Dates.asOf("2022-02-16"), null, claim, expected, NONE, NONE, NONE, null, 1);
        var verdict = got == null ? null : verdict(got);
        return new Backtest.Result("troops", check, verdict, Set.of(), faults, null);
    }

    private static Judgement verdict(Outcome got) {
        return new Judgement(
                null,
                got,
                Confidence.LOW,
                Lean.NONE,
                "VER-001",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static RuleScore score(
            String pack, String id, int fired, int appeared, int helped, Backtest.Result... misled) {
        var card =
                new RuleCard(id, "The rule " + id, pack, null, null, 1, null, null, null, null, null, null, null, null);
        var where = List.of(misled).stream()
                .map(m -> new RuleScore.Misled(m, "[more] spoke for it; contradicted was expected"))
                .toList();
        return new RuleScore(card, fired, appeared, helped, where);
    }

    private static BacktestReport report() {
        return new BacktestReport(
                List.of(BEST, WRONG, EARLY),
                List.of("facts/other"),
                List.of(
                        score("conduct", "CON-001", 3, 3, 2, WRONG),
                        score("conduct", "CON-002", 3, 3, 3),
                        score("conduct", "CON-003", 0, 0, 0),
                        score("posture", "POS-001", 3, 2, 1, WRONG, EARLY),
                        score("posture", "POS-002", 3, 1, 0),
                        score("posture", "POS-003", 0, 0, 0),
                        score("terms", "TRM-001", 1, 0, 0)));
    }

    private static BacktestReport without(BacktestReport report) {
        return new BacktestReport(report.results(), report.without(), List.of());
    }

    @Test
    void theScoreIsPrinted() {
        Golden.check(Golden.resource("backtest/score.txt"), BacktestText.of(without(report())));
        Golden.check(Golden.resource("backtest/score.json"), BacktestJson.of(without(report())));
    }

    @Test
    void theScorecardIsPrintedWithWhatIsToMendFirst() {
        var text = BacktestText.of(report());
        Golden.check(Golden.resource("backtest/scorecard.txt"), text);
        Golden.check(Golden.resource("backtest/scorecard.json"), BacktestJson.of(report()));
        text.lines().forEach(l -> assertTrue(l.length() <= 80, l));
    }

    @Test
    void everyCheckIsATestForABuildServer() throws Exception {
        var xml = BacktestJunit.of(report());
        Golden.check(Golden.resource("backtest/score.xml"), xml);
        var root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
        assertEquals(3, root.getElementsByTagName("testcase").getLength());
        assertEquals(2, root.getElementsByTagName("failure").getLength());
    }

    @Test
    void charactersThatXmlCannotHaveAreWrittenOut() {
        var test = new JunitXml.Test("g", "a\u0001b", "<&\">", "\u001b[1m");
        var xml = JunitXml.of(List.of(new JunitXml.Suite("s", List.of(test))));
        assertTrue(xml.contains("a\\u0001b"), xml);
        assertTrue(xml.contains("&lt;&amp;"), xml);
        assertTrue(xml.contains("\\u001b[1m"), xml);
    }
}
