package org.belie.rules;

import java.util.Map;
import org.belie.model.Candidate;
import org.belie.model.Cap;
import org.belie.model.Ceiling;
import org.belie.model.Contested;
import org.belie.model.Corroborated;
import org.belie.model.Overtaken;
import org.belie.model.Partial;
import org.belie.model.Qualifier;
import org.belie.model.Weight;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.SalienceInteger;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;

/**
 * Whose turn it is: a rule that collects all conclusions of a kind comes after those that conclude them. In any order it
 * concludes the same in the end, but it would conclude anew after each of them, each time of all that there is so far: the
 * square of so many reports of one claim. What a rule is called or says of itself has no part in it.
 */
final class Turns {
    /** How many kinds of collections come before the one that collects this. */
    private static final Map<Class<?>, Integer> COLLECTED = Map.of(
            Cap.class, 1,
            Partial.class, 1,
            Weight.class, 2,
            Overtaken.class, 2,
            Contested.class, 2,
            Corroborated.class, 2,
            Candidate.class, 3,
            Ceiling.class, 4,
            Qualifier.class, 4);

    private Turns() {}

    /** Gives a rule its turn by what it collects. */
    static void give(RuleImpl rule) {
        var turn = turn(rule.getLhs());
        if (turn > 0) {
            rule.setSalience(new SalienceInteger(-turn));
        }
    }

    private static int turn(RuleConditionElement condition) {
        if (condition instanceof Pattern pattern) {
            return pattern.getSource() instanceof Accumulate collects ? collected(collects.getSource()) : 0;
        }
        return condition.getNestedElements().stream()
                .mapToInt(Turns::turn)
                .max()
                .orElse(0);
    }

    private static int collected(RuleConditionElement source) {
        if (source instanceof Pattern pattern) {
            return pattern.getObjectType() instanceof ClassObjectType type
                    ? COLLECTED.getOrDefault(type.getClassType(), 0)
                    : 0;
        }
        return source.getNestedElements().stream()
                .mapToInt(Turns::collected)
                .max()
                .orElse(0);
    }
}
