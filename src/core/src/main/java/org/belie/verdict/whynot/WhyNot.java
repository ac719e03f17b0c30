package org.belie.verdict.whynot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.belie.message.Messages;
import org.belie.model.Outcome;
import org.belie.model.Statement;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleCard;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.RuleTree;
import org.belie.session.Trace;
import org.belie.verdict.probe.Attempt;
import org.belie.verdict.probe.Examined;
import org.belie.verdict.probe.Memory;
import org.belie.verdict.probe.Near;
import org.belie.verdict.probe.Probe;

/**
 * Why rules say nothing about a claim: for each, the first condition that failed on the way that came furthest, over the
 * facts that came nearest. It reads the facts that the engine left and decides nothing; {@code WhyNotTest} holds that it
 * never disagrees with the verdict.
 */
public final class WhyNot {
    private static final int TRIALS = 1;
    private static final int WAYS = 20;
    private static final Comparator<Answer> NEAREST = Comparator.comparingLong(Answer::distance)
            .thenComparing(Comparator.comparingLong(Answer::met).reversed())
            .thenComparing(a -> a.rule().id());

    private final RuleBook book;
    private final Probe probe;
    private final FactWords words;

    public WhyNot(RuleBook book, Trace trace) {
        this.book = book;
        this.probe = new Probe(Memory.of(trace.facts()));
        this.words = new FactWords(book, trace);
    }

    /** Of every rule that may say something of the kind asked for, those that came nearest first. */
    public List<Answer> answers(Statement claim, Predicate<RuleTree> which) {
        return book.trees().values().stream()
                .filter(which)
                .map(r -> answer(r, claim))
                .sorted(NEAREST)
                .toList();
    }

    /** Of one rule. */
    public Answer answer(RuleTree rule, Statement claim) {
        var attempt = probe.attempt(rule, claim);
        var card = book.cards().get(rule.meta("id"));
        return attempt.fires() ? new Answer(card, true, List.of(), null) : nearest(rule, card, claim, attempt);
    }

    /** The rules that conclude evidence for or against. */
    public static boolean findsEvidence(RuleTree rule) {
        var type = rule.conclusion().type();
        return type.equals("For") || type.equals("Against");
    }

    /** The rules that propose an outcome. */
    public static boolean proposes(RuleTree rule, Outcome outcome) {
        return rule.conclusion()
                .all()
                .anyMatch(e -> e instanceof Expression.Member member
                        && member.of() instanceof Expression.Name type
                        && type.name().equals("Outcome")
                        && member.name().equals(outcome.name()));
    }

    /** Of the ways that came as far as any, the one on which the fewest constraints fail. */
    private Answer nearest(RuleTree rule, RuleCard card, Statement claim, Attempt attempt) {
        return attempt.ways().stream()
                .limit(WAYS)
                .map(way -> new Answer(card, false, steps(rule, claim, attempt.failed(), way), null))
                .min(NEAREST)
                .orElseGet(() -> new Answer(card, false, steps(rule, claim, 0, Map.of()), null));
    }

    private List<Step> steps(RuleTree rule, Statement claim, int failed, Map<String, Object> way) {
        var steps = new ArrayList<Step>();
        for (var i = 0; i < rule.when().size(); i++) {
            var condition = rule.when().get(i);
            if (i < failed) {
                steps.add(step(condition, Step.State.PASS, met(condition, way), List.of()));
            } else if (i == failed) {
                steps.add(step(condition, Step.State.FAIL, null, trials(rule, claim, condition, way)));
            } else {
                steps.add(step(condition, Step.State.NOT_REACHED, null, List.of()));
            }
        }
        return steps;
    }

    private static Step step(Condition condition, Step.State state, String met, List<Trial> trials) {
        return new Step(ConditionWords.of(condition), condition.at(), state, met, trials);
    }

    private String met(Condition condition, Map<String, Object> way) {
        return condition instanceof Condition.Pattern pattern && pattern.binding() != null
                ? words.fact(way.get(pattern.binding()))
                : null;
    }

    private List<Trial> trials(RuleTree rule, Statement claim, Condition condition, Map<String, Object> way) {
        if (condition instanceof Condition.Pattern pattern) {
            return probe.nearest(rule, claim, pattern, way, TRIALS).stream()
                    .map(this::trial)
                    .toList();
        }
        if (condition instanceof Condition.Present present && present.inner() instanceof Condition.Pattern pattern) {
            return probe.nearest(rule, claim, pattern, way, TRIALS).stream()
                    .map(this::trial)
                    .toList();
        }
        if (condition instanceof Condition.Absent absent) {
            return there(absent.inner(), way);
        }
        return condition instanceof Condition.Collected collected
                ? List.of(new Trial(Messages.of("whynot.collected"), null, leaves(probe.examined(collected, way))))
                : List.of();
    }

    /** What is there and should not be. */
    private List<Trial> there(Condition inner, Map<String, Object> way) {
        return inner instanceof Condition.Pattern pattern
                ? probe.matching(pattern, way).stream()
                        .limit(TRIALS)
                        .map(fact -> new Trial(words.fact(fact), null, List.of()))
                        .toList()
                : List.of();
    }

    private Trial trial(Near near) {
        var seen = near.fact() instanceof org.belie.model.Comparison pair ? pair.seen() : null;
        return new Trial(words.fact(near.fact()), seen, leaves(near.examined()));
    }

    private List<Leaf> leaves(List<Examined> examined) {
        return examined.stream().map(this::leaf).toList();
    }

    private Leaf leaf(Examined examined) {
        var constraint = examined.constraint();
        var actual = new ArrayList<String>();
        if (!examined.holds()) {
            examined.values()
                    .forEach((path, value) -> actual.add(Messages.of("whynot.actual", path, words.value(value))));
        }
        return new Leaf(
                ConditionWords.plain(constraint.text()), constraint.at(), examined.holds(), ofClaim(examined), actual);
    }

    /** Whether all that it comes down to is of the claim. */
    private static boolean ofClaim(Examined examined) {
        var read = examined.values();
        var plain = read.keySet().stream()
                .filter(p -> !(read.get(p) instanceof Boolean))
                .toList();
        var paths = plain.isEmpty() ? List.copyOf(read.keySet()) : plain;
        return !paths.isEmpty() && paths.stream().allMatch(p -> p.startsWith("claim."));
    }
}
