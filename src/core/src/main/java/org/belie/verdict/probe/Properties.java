package org.belie.verdict.probe;

import org.belie.rules.gate.Answer;
import org.belie.rules.gate.Answers;
import org.belie.rules.lint.sense.Types;

/** What rules can ask of facts, as conditions ask it: what is not there has no properties. */
final class Properties {
    private Properties() {}

    /** The type of the model with that name, or null. */
    static Class<?> type(String name) {
        return Types.named(name);
    }

    /** Whether what is matched has such a property. */
    static boolean has(Class<?> type, String name) {
        return Answers.property(type, name) != null;
    }

    /** The property of a thing. */
    static Object of(Object thing, String name) {
        return call(thing, name);
    }

    /** What a thing answers to a question. */
    static Object call(Object thing, String name, Object... arguments) {
        if (thing == null) {
            throw new Unstated(name);
        }
        var answer = Answers.of(thing.getClass(), name, arguments);
        if (answer == null) {
            throw new IllegalStateException(
                    "no " + name + " in " + thing.getClass().getSimpleName());
        }
        return answered(answer, thing, arguments);
    }

    private static Object answered(Answer answer, Object thing, Object... arguments) {
        try {
            return answer.of(thing, arguments);
        } catch (NullPointerException e) {
            throw new Unstated(answer.name());
        }
    }

    /** A constant of a type: {@code Bond.OPPOSES}. */
    static Object constant(Class<?> type, String name) {
        var constant = Answers.constant(type, name);
        if (constant == null) {
            throw new IllegalStateException("no " + name + " in " + type.getSimpleName());
        }
        return constant;
    }
}
