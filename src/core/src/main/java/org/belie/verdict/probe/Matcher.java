package org.belie.verdict.probe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.belie.model.Statement;
import org.belie.rules.gate.Fuel;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.RuleTree;

/** Finds every combination of facts on which a rule fires, condition by condition in the order of the file. */
public final class Matcher {
    private final Memory memory;
    private final Witness witness;
    private final Focus focus;

    /** Of whatever a rule is about. */
    public Matcher(Memory memory, Witness witness) {
        this(memory, witness, null);
    }

    /**
     * Of what a rule says about one statement alone.
     *
     * @param focus null for all statements
     */
    Matcher(Memory memory, Witness witness, Focus focus) {
        this.memory = memory;
        this.witness = witness;
        this.focus = focus;
    }

    /** A statement that matches must be about. */
    record Focus(Concern concern, Statement claim) {}

    /** Every match, as what each name of the rule is bound to. */
    public List<Map<String, Object>> matches(RuleTree rule) {
        return matches(rule.when(), Map.of());
    }

    /** Every match of conditions, given what was bound before them. */
    public List<Map<String, Object>> matches(List<Condition> when, Map<String, Object> before) {
        var found = new ArrayList<Map<String, Object>>();
        search(when, 0, before, found::add);
        return found;
    }

    private void search(
            List<Condition> when, int next, Map<String, Object> bound, Consumer<Map<String, Object>> found) {
        if (next == when.size()) {
            found.accept(bound);
            return;
        }
        var condition = when.get(next);
        var met = new boolean[1];
        meet(condition, bound, more -> {
            met[0] = true;
            search(when, next + 1, more, found);
        });
        witness.tried(condition, bound, met[0]);
    }

    /** Gives on what is bound when a condition is met, once for every way. */
    private void meet(Condition condition, Map<String, Object> bound, Consumer<Map<String, Object>> on) {
        if (condition instanceof Condition.Pattern pattern) {
            meet(pattern, bound, on);
        } else if (condition instanceof Condition.Absent absent) {
            if (!any(absent.inner(), bound)) {
                on.accept(bound);
            }
        } else if (condition instanceof Condition.Present present) {
            if (any(present.inner(), bound)) {
                on.accept(bound);
            }
        } else if (condition instanceof Condition.Both both) {
            matches(both.parts(), bound).forEach(on);
        } else if (condition instanceof Condition.Either either) {
            either.parts().forEach(p -> meet(p, bound, on));
        } else if (condition instanceof Condition.Collected collected) {
            meet(collected, bound, on);
        } else {
            throw new IllegalStateException("no rule that is judged by uses this");
        }
    }

    private boolean any(Condition inner, Map<String, Object> bound) {
        var met = new boolean[1];
        meet(inner, bound, more -> met[0] = true);
        return met[0];
    }

    private void meet(Condition.Pattern pattern, Map<String, Object> bound, Consumer<Map<String, Object>> on) {
        for (var fact : candidates(pattern, bound)) {
            var more = met(pattern, fact, bound);
            if (more != null) {
                on.accept(more);
            }
        }
    }

    /** The facts that meet a pattern, given what was bound before. */
    List<Object> matching(Condition.Pattern pattern, Map<String, Object> bound) {
        return candidates(pattern, bound).stream()
                .filter(fact -> met(pattern, fact, bound) != null)
                .toList();
    }

    /** What is bound when a fact meets a pattern; null when it does not. */
    private Map<String, Object> met(Condition.Pattern pattern, Object fact, Map<String, Object> bound) {
        Fuel.tick();
        var more = named(pattern, fact, bound);
        var evaluator = new Evaluator(fact, Properties.type(pattern.type()), more);
        for (var constraint : pattern.constraints()) {
            if (constraint.binding() == null && !held(constraint, evaluator)) {
                return null;
            }
        }
        return more;
    }

    /** What constraints of a pattern are read with on a fact: its own name and values that it names are known inside it. */
    static Evaluator within(Condition.Pattern pattern, Object fact, Map<String, Object> bound) {
        return new Evaluator(fact, Properties.type(pattern.type()), named(pattern, fact, bound));
    }

    private static Map<String, Object> named(Condition.Pattern pattern, Object fact, Map<String, Object> bound) {
        var more = new LinkedHashMap<>(bound);
        if (pattern.binding() != null) {
            more.put(pattern.binding(), fact);
        }
        var evaluator = new Evaluator(fact, Properties.type(pattern.type()), more);
        pattern.constraints().stream()
                .filter(c -> c.binding() != null)
                .forEach(c -> more.put(c.binding(), stated(c, evaluator)));
        return more;
    }

    /** What a name is given to; nothing when what leads to it is not stated. */
    private static Object stated(Constraint constraint, Evaluator evaluator) {
        try {
            return evaluator.value(constraint.expression());
        } catch (Unstated e) {
            return null;
        }
    }

    private boolean held(Constraint constraint, Evaluator evaluator) {
        var held = evaluator.holds(constraint.expression());
        witness.tried(constraint, held);
        if (witness.thorough()) {
            new CloseLook(constraint, evaluator, witness).look();
        }
        return held;
    }

    /** The facts to try: all of the type, or those alone that the focus or an equality with something bound allows. */
    List<Object> candidates(Condition.Pattern pattern, Map<String, Object> bound) {
        if (focused(pattern)) {
            return memory.about(pattern.type(), focus.concern(), focus.claim());
        }
        if (!witness.thorough()) {
            for (var constraint : pattern.constraints()) {
                var join = Join.of(pattern.type(), constraint, bound.keySet());
                if (join != null) {
                    return joined(pattern, join, bound);
                }
            }
        }
        return memory.of(pattern.type());
    }

    /** Whether only facts about one statement can meet a pattern. */
    boolean focused(Condition.Pattern pattern) {
        return focus != null && focus.concern().name().equals(pattern.binding());
    }

    private List<Object> joined(Condition.Pattern pattern, Join join, Map<String, Object> bound) {
        try {
            return memory.of(pattern.type(), join.key(), join.text(), new Evaluator(bound).value(join.wanted()));
        } catch (Unstated e) {
            return List.of();
        }
    }

    private void meet(Condition.Collected collected, Map<String, Object> bound, Consumer<Map<String, Object>> on) {
        var more = collected(collected, bound);
        if (collected.results().stream().anyMatch(r -> more.get(r.binding()) == null)) {
            return;
        }
        var evaluator = new Evaluator(more);
        if (collected.constraints().stream().allMatch(c -> held(c, evaluator))) {
            on.accept(more);
        }
    }

    /** What is bound when all facts of a kind are collected, whatever is then said of the collection. */
    Map<String, Object> collected(Condition.Collected collected, Map<String, Object> bound) {
        var inside = new ArrayList<Map<String, Object>>();
        meet(collected.inner(), bound, inside::add);
        var more = new LinkedHashMap<>(bound);
        for (var result : collected.results()) {
            more.put(result.binding(), Collecting.result(result, inside));
        }
        return more;
    }
}
