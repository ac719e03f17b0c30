package org.belie.session;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/**
 * The order of what facts print as, found without printing them: records and lists print part after part, so that the first part
 * in which two differ tells. What a fact prints as says all of it, and takes far longer than anything else in a run.
 */
final class TextOrder {
    private static final ClassValue<Method[]> PARTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return printsParts(type)
                    ? Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .toArray(Method[]::new)
                    : new Method[0];
        }
    };

    private TextOrder() {}

    /** As {@code one.toString().compareTo(other.toString())}. */
    static int compare(List<?> one, List<?> other) {
        var order = parts(one.toArray(), other.toArray());
        return order == UNKNOWN ? one.toString().compareTo(other.toString()) : order;
    }

    /** Where the one text may be the beginning of the other, so that what follows has a say. */
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private static int order(Object one, Object other) {
        if (one == other) {
            return 0;
        }
        if (one instanceof List<?> ones && other instanceof List<?> others) {
            return parts(ones.toArray(), others.toArray());
        }
        var parts =
                one != null && other != null && one.getClass() == other.getClass() ? PARTS.get(one.getClass()) : null;
        return parts == null || parts.length == 0
                ? texts(String.valueOf(one), String.valueOf(other))
                : parts(one, other, parts);
    }

    private static int parts(Object[] ones, Object[] others) {
        for (var i = 0; i < Math.min(ones.length, others.length); i++) {
            var order = order(ones[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return ones.length == others.length ? 0 : UNKNOWN;
    }

    private static int texts(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        return one.startsWith(other) || other.startsWith(one) ? UNKNOWN : one.compareTo(other);
    }

    private static int parts(Object one, Object other, Method... parts) {
        var order = 0;
        for (var i = 0; order == 0 && i < parts.length; i++) {
            order = order(value(one, parts[i]), value(other, parts[i]));
        }
        return order;
    }

    private static Object value(Object of, Method part) {
        try {
            return part.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the components of a public record can be read", e);
        }
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
