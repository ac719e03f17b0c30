package org.belie.session;

import java.lang.reflect.Modifier;
import java.util.List;
import org.belie.model.Observation;
import org.belie.rules.gate.Answer;
import org.belie.rules.gate.Answers;

/**
 * The order of what facts print as, found without printing them: records and lists print part after part, so that the first part
 * in which two differ tells. What a fact prints as says all of it, and takes far longer than anything else in a run.
 */
final class TextOrder {
    /** What an observation rests on, it leaves out of its text. */
    private static final String UNPRINTED = "restsOn";

    private static final Answer[] NONE = {};
    private static final ClassValue<Answer[]> PARTS = new ClassValue<>() {
        @Override
        protected Answer[] computeValue(Class<?> type) {
            return type == Observation.class || printsParts(type)
                    ? Answers.parts(type).stream()
                            .filter(c -> type != Observation.class || !c.name().equals(UNPRINTED))
                            .toArray(Answer[]::new)
                    : NONE;
        }
    };

    private TextOrder() {}

    /** As {@code one.toString().compareTo(other.toString())}. */
    static int compare(List<?> one, List<?> other) {
        var order = parts(one.toArray(), other.toArray());
        return order == UNKNOWN ? one.toString().compareTo(other.toString()) : order;
    }

    /** Where the one text may be the beginning of the other, and goes on like it. */
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private static int order(Object one, Object other, char afterOne, char afterOther) {
        if (one == other) {
            return 0;
        }
        if (one instanceof List<?> ones && other instanceof List<?> others) {
            return parts(ones.toArray(), others.toArray());
        }
        if (of(one).length == 0 || of(other).length == 0) {
            return texts(String.valueOf(one), String.valueOf(other), afterOne, afterOther);
        }
        return one.getClass() == other.getClass()
                ? parts(one, other, of(one))
                : names(one.getClass().getSimpleName(), other.getClass().getSimpleName());
    }

    private static Answer[] of(Object fact) {
        return fact == null ? NONE : PARTS.get(fact.getClass());
    }

    /** What is printed first of records of two kinds. */
    private static int names(String one, String other) {
        return one.equals(other) ? UNKNOWN : texts(one, other, '[', '[');
    }

    private static int parts(Object[] ones, Object[] others) {
        for (var i = 0; i < Math.min(ones.length, others.length); i++) {
            var order = order(ones[i], others[i], after(i, ones.length), after(i, others.length));
            if (order != 0) {
                return order;
            }
        }
        return ones.length == others.length ? 0 : UNKNOWN;
    }

    /** What is printed behind a part of a list or of a record. */
    private static char after(int part, int parts) {
        return part + 1 < parts ? ',' : ']';
    }

    private static int texts(String one, String other, char afterOne, char afterOther) {
        if (one.equals(other)) {
            return 0;
        }
        if (other.startsWith(one)) {
            return next(afterOne, other.charAt(one.length()));
        }
        return one.startsWith(other) ? next(one.charAt(other.length()), afterOther) : one.compareTo(other);
    }

    private static int next(char one, char other) {
        return one == other ? UNKNOWN : Character.compare(one, other);
    }

    private static int parts(Object one, Object other, Answer... parts) {
        var order = 0;
        for (var i = 0; order == 0 && i < parts.length; i++) {
            var after = after(i, parts.length);
            order = order(parts[i].of(one), parts[i].of(other), after, after);
        }
        return order;
    }

    /** What the compiler makes for a record is final; what somebody wrote instead is not. */
    private static boolean printsParts(Class<?> type) {
        try {
            return type.isRecord()
                    && Modifier.isFinal(type.getMethod("toString").getModifiers());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("everything prints", e);
        }
    }
}
