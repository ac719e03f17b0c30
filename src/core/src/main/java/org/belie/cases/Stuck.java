package org.belie.cases;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.belie.model.Statement;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleCard;
import org.belie.verdict.whynot.Answer;
import org.belie.verdict.whynot.Leaf;
import org.belie.verdict.whynot.Step;
import org.belie.verdict.whynot.Trial;
import org.belie.verdict.whynot.WhyNot;

/** Why a rule stayed silent on a case: the first condition that failed where the rule came furthest, with what it read. */
final class Stuck {
    private static final Comparator<Answer> FURTHEST =
            Comparator.comparingLong(Answer::met).reversed().thenComparing(Comparator.comparingLong(Answer::distance));

    private Stuck() {}

    /** In words; null when the case says nothing that the rule could be about. */
    static String why(RuleBook book, RuleCard rule, CaseRun run) {
        var whyNot = new WhyNot(book, run.trace());
        return run.one().matter().bundle().statements().stream()
                .filter(Statement::compared)
                .map(claim -> whyNot.answer(book.trees().get(rule.id()), claim))
                .sorted(FURTHEST)
                .flatMap(answer -> answer.steps().stream())
                .filter(step -> step.state() == Step.State.FAIL)
                .map(Stuck::words)
                .findFirst()
                .orElse(null);
    }

    private static String words(Step step) {
        var nearest = step.trials().stream().findFirst().map(Stuck::words).orElse("");
        return "`" + step.text() + "` was not met" + nearest;
    }

    private static String words(Trial trial) {
        var failed = trial.leaves().stream()
                .filter(leaf -> !leaf.passed())
                .map(Stuck::words)
                .collect(Collectors.joining("; "));
        var fact = trial.fact() == null ? "" : " by " + trial.fact();
        return failed.isEmpty() ? fact : fact + ": " + failed;
    }

    private static String words(Leaf leaf) {
        return leaf.text() + (leaf.actual().isEmpty() ? "" : ", where " + String.join(" and ", leaf.actual()));
    }
}
