package org.belie.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.bundle.Dates;
import org.belie.bundle.Expectation;
import org.belie.bundle.Matter;
import org.belie.model.Outcome;
import org.junit.jupiter.api.Test;

/**
 * How rules are scored, on one claim whose verdict is known: {@code pledge} is contradicted by {@code more} (POS-001, and
 * VER-011 makes the outcome), while {@code count} is discounted (TRM-007).
 */
class ScorecardTest {
    private static final Matter NATO = Shop.matter(Path.of("facts/nato-2022-02-16"));
    private static final List<String> NONE = List.of();

    private static Expectation expects(
            List<Outcome> outcome, List<String> against, List<String> pro, List<String> silent) {
        var day = "2022-02-16";
        return new Expectation(Dates.asOf(day), day, "pledge", outcome, against, pro, silent, null, 1);
    }

    private static Expectation expects(Outcome... outcome) {
        return expects(List.of(outcome), NONE, NONE, NONE);
    }

    private static RuleScore score(String rule, Expectation... checks) {
        return Scorecard.of(Shop.BOOK, Backtest.run(Shop.JUDGE, NATO, List.of(checks))).stream()
                .filter(s -> s.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static void helped(String rule, Expectation check) {
        var score = score(rule, check);
        assertEquals(List.of(1, 0), List.of(score.helped(), score.misled().size()), score.toString());
    }

    private static void neutral(String rule, Expectation check) {
        var score = score(rule, check);
        assertEquals(List.of(0, 0), List.of(score.helped(), score.misled().size()), score.toString());
        assertEquals(Hint.NEUTRAL, score.hint());
    }

    private static void misled(String rule, String why, Expectation check) {
        var score = score(rule, check);
        assertEquals(
                List.of(why), score.misled().stream().map(RuleScore.Misled::why).toList());
        assertEquals(0, score.helped());
    }

    @Test
    void evidenceHelpsWhereTheBestOutcomePointsToItsSide() {
        helped("POS-001", expects(Outcome.CONTRADICTED));
        helped("POS-001", expects(Outcome.CONFLICTING));
        misled("POS-001", "[more] spoke against it; fulfilled was expected", expects(Outcome.FULFILLED));
        misled("POS-001", "[more] spoke against it; in-progress was expected", expects(Outcome.IN_PROGRESS));
    }

    @Test
    void whereTheBestOutcomePointsNowhereEvidenceMisleadsOnlyIntoAWrongOutcome() {
        misled("POS-001", "[more] spoke against it; contradicted came out, not overdue", expects(Outcome.OVERDUE));
        neutral("POS-001", expects(Outcome.OVERDUE, Outcome.CONTRADICTED));
    }

    @Test
    void whatIsListedCountsBeforeTheOutcome() {
        helped("POS-001", expects(List.of(Outcome.FULFILLED), List.of("more"), NONE, NONE));
        misled(
                "POS-001",
                "[more] spoke against it; it is not to speak against it",
                expects(List.of(Outcome.CONTRADICTED), NONE, NONE, List.of("more")));
        misled(
                "POS-001",
                "[more] spoke against it; it is to speak for it",
                expects(List.of(Outcome.CONTRADICTED), NONE, List.of("more"), NONE));
    }

    @Test
    void whatKeepsEvidenceOutHelpsWhereItIsToBeSilent() {
        helped("TRM-007", expects(List.of(Outcome.CONTRADICTED), NONE, NONE, List.of("count")));
        neutral("TRM-007", expects(Outcome.CONTRADICTED));
        misled(
                "TRM-007",
                "[count] was left out; it is to speak against it",
                expects(List.of(Outcome.CONTRADICTED), List.of("count"), NONE, NONE));
    }

    @Test
    void theOutcomeHelpsWhenItIsAmongThoseExpected() {
        helped("VER-011", expects(Outcome.CONTRADICTED));
        helped("VER-011", expects(Outcome.OVERDUE, Outcome.CONTRADICTED));
        misled("VER-011", "contradicted came out, not overdue", expects(Outcome.OVERDUE));
    }

    @Test
    void theHintSaysKeepTuneOrRetire() {
        var right = expects(Outcome.CONTRADICTED);
        var wrong = expects(Outcome.FULFILLED);
        assertEquals(Hint.KEEP, score("POS-001", right, right).hint());
        assertEquals(Hint.TUNE, score("POS-001", wrong).hint(), "one check is too little to retire a rule");
        assertEquals(Hint.TUNE, score("POS-001", right, right, wrong, wrong).hint());
        assertEquals(Hint.RETIRE, score("POS-001", right, wrong, wrong).hint());
    }

    @Test
    void aRuleThatOnlyFiresIsNeutralAndOneThatNeverDoesHasNoEvidence() {
        var compared = score("CMP-001", expects(Outcome.CONTRADICTED));
        assertEquals(List.of(1, 0), List.of(compared.fired(), compared.appeared()));
        assertEquals(Hint.NEUTRAL, compared.hint());
        assertEquals(
                Hint.NO_EVIDENCE,
                score("CEA-001", expects(Outcome.CONTRADICTED)).hint());
    }

    @Test
    void aClaimThatWasNotMadeYetScoresNothing() {
        var early = new Expectation(
                Dates.asOf("2022-02-01"), null, "pledge", List.of(Outcome.CONTRADICTED), NONE, NONE, NONE, null, 1);
        assertTrue(Scorecard.of(Shop.BOOK, Backtest.run(Shop.JUDGE, NATO, List.of(early))).stream()
                .allMatch(s -> s.appeared() == 0));
    }

    @Test
    void everyRuleIsScoredByPackAndId() {
        var ids = Scorecard.of(Shop.BOOK, List.of()).stream()
                .map(s -> s.rule().pack() + " " + s.rule().id())
                .toList();
        assertEquals(Shop.BOOK.cards().size(), ids.size());
        assertEquals(Stream.of(ids.toArray(String[]::new)).sorted().toList(), ids);
    }
}
