package org.belie.cases.coverage;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.belie.cases.Conditions;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Place;
import org.belie.rules.tree.RuleTree;
import org.belie.verdict.probe.Matcher;
import org.belie.verdict.probe.Memory;
import org.belie.verdict.probe.Witness;

/**
 * Books what each condition of a rule decided while the rule was matched over facts. What decides is a constraint, or each
 * side of its "or" and "and", tried where nothing before it had settled the matter; and that there is no such fact, or some.
 */
final class Ledger implements Witness {
    private final RuleTree rule;
    private final Map<Object, Decision> decisions = new IdentityHashMap<>();
    private final List<Object> order = new ArrayList<>();

    Ledger(RuleTree rule) {
        this.rule = rule;
        rule.conditions().forEach(this::open);
    }

    private void open(Condition condition) {
        if (condition instanceof Condition.Absent) {
            open(condition, "there is no " + Conditions.type(condition), condition.at());
        } else if (condition instanceof Condition.Present) {
            open(condition, "there is some " + Conditions.type(condition), condition.at());
        }
        Conditions.constraints(condition).forEach(this::open);
    }

    private void open(Constraint constraint) {
        var sides = Conditions.sides(constraint.expression());
        if (sides.size() == 1) {
            open(constraint, Conditions.plain(constraint.text()), constraint.at());
        } else {
            sides.forEach(side -> open(side, Conditions.text(constraint, side), side.at()));
        }
    }

    private void open(Object key, String text, Place at) {
        order.add(key);
        decisions.put(key, new Decision(text, at.line(), at.column(), false, false));
    }

    /** Matches the rule over the facts of one run; says whether it fires there. */
    boolean book(Memory memory) {
        return !new Matcher(memory, this).matches(rule).isEmpty();
    }

    List<Decision> decisions() {
        return order.stream().map(decisions::get).toList();
    }

    @Override
    public boolean thorough() {
        return true;
    }

    @Override
    public void tried(Constraint constraint, boolean held) {
        enter(constraint, held);
    }

    @Override
    public void tried(Expression side, boolean held) {
        enter(side, held);
    }

    @Override
    public void tried(Condition condition, Map<String, Object> bound, boolean met) {
        enter(condition, met);
    }

    private void enter(Object key, boolean held) {
        decisions.computeIfPresent(key, (k, decision) -> decision.and(held));
    }
}
