package org.belie.rules.lint.check;

import org.belie.problem.Nearest;
import org.belie.rules.lint.sense.Bound;
import org.belie.rules.lint.sense.Types;
import org.belie.rules.lint.sense.ValueType;
import org.belie.rules.tree.Condition;

/** Holes of a sentence that nothing can fill: an unknown name, an unknown property. */
final class Holes implements Check {
    @Override
    public void look(Study study, Findings found) {
        Hole.of(study).forEach(h -> look(study, h, found));
    }

    private static void look(Study study, Hole hole, Findings found) {
        var bound = study.senses().known().get(hole.name());
        if (bound == null && study.conditions(Condition.Foreign.class).findAny().isPresent()) {
            return;
        }
        if (bound == null) {
            found.tell(
                    LintCode.HOLE_NAME,
                    study,
                    hole.places().get(0),
                    "the rule binds nothing to " + Said.quoted(hole.name()) + inside(study, hole.name()),
                    Nearest.advice(hole.name(), study.senses().known().names()));
            return;
        }
        var type = bound.type();
        for (var i = 1; i < hole.path().size() && type != null; i++) {
            type = property(study, hole, i, type, found);
        }
    }

    private static String inside(Study study, String name) {
        var there = study.senses().bound().stream().map(Bound::name).anyMatch(name::equals);
        return there
                ? " that a sentence can use: what is inside a `not`, an `accumulate` or one branch of an `or` is not in every match"
                : "";
    }

    /** What a sentence reads is asked by its very name. */
    private static ValueType property(Study study, Hole hole, int index, ValueType of, Findings found) {
        var word = hole.path().get(index);
        var method = Types.methods(of.raw(), word).stream()
                .filter(m -> m.getParameterCount() == 0)
                .findFirst();
        if (method.isEmpty()) {
            found.tell(
                    LintCode.HOLE_PROPERTY,
                    study,
                    hole.places().get(index),
                    of.raw().getSimpleName() + " has no " + Said.quoted(word) + UnknownProperty.of(of.raw(), word),
                    Said.advice(word, Types.properties(of.raw())));
            return null;
        }
        return ValueType.of(method.get());
    }
}
