package org.belie.verdict.probe;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.belie.model.Statement;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.RuleTree;

/** Asks of one rule and one statement how far the rule came, and what came nearest where it failed. */
public final class Probe {
    private final Memory memory;

    public Probe(Memory memory) {
        this.memory = memory;
    }

    /** How far a rule came for a statement; of a rule that concludes nothing about a statement, how far it came at all. */
    public Attempt attempt(RuleTree rule, Statement claim) {
        var ends = new DeadEnds(rule.when());
        var matches = new Matcher(memory, ends, focus(rule, claim)).matches(rule);
        return matches.isEmpty()
                ? new Attempt(matches, ends.furthest(), ends.ways())
                : new Attempt(matches, -1, List.of());
    }

    private static Matcher.Focus focus(RuleTree rule, Statement claim) {
        var concern = Concern.of(rule);
        return concern == null ? null : new Matcher.Focus(concern, claim);
    }

    /**
     * The facts that came nearest to a pattern of a rule: those on which the fewest constraints fail, first those that a
     * join allows, and then any of the type.
     *
     * @param most how many at most
     */
    public List<Near> nearest(
            RuleTree rule, Statement claim, Condition.Pattern pattern, Map<String, Object> bound, int most) {
        var matcher = new Matcher(memory, Witness.NONE, focus(rule, claim));
        var joined = matcher.candidates(pattern, bound);
        var facts = joined.isEmpty() && !matcher.focused(pattern) ? memory.of(pattern.type()) : joined;
        return facts.stream()
                .map(f -> near(pattern, f, bound))
                .sorted(Comparator.comparingLong(Near::failed))
                .limit(most)
                .toList();
    }

    private static Near near(Condition.Pattern pattern, Object fact, Map<String, Object> bound) {
        var evaluator = Matcher.within(pattern, fact, bound);
        return new Near(
                fact,
                pattern.constraints().stream()
                        .filter(c -> c.binding() == null)
                        .map(c -> Examined.of(c, evaluator))
                        .toList());
    }

    /** The facts that meet a pattern, given what was bound before. */
    public List<Object> matching(Condition.Pattern pattern, Map<String, Object> bound) {
        return new Matcher(memory, Witness.NONE).matching(pattern, bound);
    }

    /** Constraints on what was collected, read on it. */
    public List<Examined> examined(Condition.Collected collected, Map<String, Object> bound) {
        var results = new Matcher(memory, Witness.NONE).collected(collected, bound);
        var evaluator = new Evaluator(results);
        return collected.constraints().stream()
                .map((Constraint c) -> Examined.of(c, evaluator))
                .toList();
    }
}
