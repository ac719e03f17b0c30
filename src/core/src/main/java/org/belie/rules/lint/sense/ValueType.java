package org.belie.rules.lint.sense;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.belie.model.Certainty;
import org.belie.model.Commitment;
import org.belie.model.Confidence;
import org.belie.model.Extent;
import org.belie.model.Force;
import org.belie.model.Reliability;
import org.belie.model.Span;

/**
 * What kind of value a piece of a rule gives.
 *
 * @param raw its class; numbers and truth values as their boxes
 * @param element what a collection holds, or null
 */
public record ValueType(Class<?> raw, Class<?> element) {
    public static final ValueType TRUTH = new ValueType(Boolean.class, null);
    public static final ValueType NUMBER = new ValueType(Double.class, null);
    public static final ValueType WHOLE = new ValueType(Long.class, null);
    public static final ValueType WORD = new ValueType(String.class, null);

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            boolean.class, Boolean.class,
            int.class, Integer.class,
            long.class, Long.class,
            double.class, Double.class,
            float.class, Float.class,
            short.class, Short.class,
            byte.class, Byte.class,
            char.class, Character.class);

    /** Of a class. */
    public static ValueType of(Class<?> type) {
        return new ValueType(BOXES.getOrDefault(type, type), null);
    }

    /** Of what a method gives; null when that is left open. */
    public static ValueType of(Method method) {
        return of(method.getGenericReturnType());
    }

    private static ValueType of(Type type) {
        if (type instanceof Class<?> plain) {
            return plain == Object.class ? null : of(plain);
        }
        if (type instanceof ParameterizedType many && many.getRawType() instanceof Class<?> raw) {
            var arguments = many.getActualTypeArguments();
            return new ValueType(raw, arguments.length == 1 && arguments[0] instanceof Class<?> of ? of : null);
        }
        return null;
    }

    public boolean truth() {
        return raw == Boolean.class;
    }

    public boolean number() {
        return Number.class.isAssignableFrom(raw);
    }

    public boolean word() {
        return raw == String.class;
    }

    public boolean constant() {
        return raw.isEnum();
    }

    public boolean date() {
        return Temporal.class.isAssignableFrom(raw);
    }

    /** A date or a stretch of time. */
    public boolean time() {
        return date() || raw == Span.class;
    }

    public boolean many() {
        return Collection.class.isAssignableFrom(raw);
    }

    /** Whether one thing can be of both types. */
    public boolean meets(ValueType other) {
        if (number() || other.number()) {
            return number() && other.number();
        }
        return raw.isAssignableFrom(other.raw)
                || other.raw.isAssignableFrom(raw)
                || Types.kinds(raw).anyMatch(k -> Types.kinds(other.raw).anyMatch(k::equals))
                || loose(raw) && loose(other.raw);
    }

    private static boolean loose(Class<?> type) {
        return type.isInterface() && !type.isSealed();
    }

    /** Whether the two can be asked which is the greater. */
    public boolean ordersWith(ValueType other) {
        return number() && other.number()
                || !truth() && comparable() && other.comparable() && meets(other) && !(constant() && !ranked());
    }

    /** Whether a closed list has an order that means something. */
    private boolean ranked() {
        return Stream.of(
                        Force.class,
                        Confidence.class,
                        Reliability.class,
                        Certainty.class,
                        Commitment.class,
                        Extent.class)
                .anyMatch(raw::equals);
    }

    private boolean comparable() {
        return Comparable.class.isAssignableFrom(raw);
    }

    /** Whether a value of another type, null for one left open, can be given where this is wanted. */
    boolean takes(ValueType given) {
        if (given == null || raw == Object.class) {
            return true;
        }
        if (number() && given.number()) {
            return raw == given.raw || !whole() || given.whole();
        }
        return raw.isAssignableFrom(given.raw);
    }

    /** Whether it is a number without a fraction. */
    public boolean whole() {
        return Stream.of(Long.class, Integer.class, Short.class, Byte.class).anyMatch(raw::equals);
    }

    /** In words, to follow "is": {@code a number}, {@code one of Bond}. */
    public String words() {
        if (truth()) {
            return "true or false";
        }
        if (number()) {
            return "a number";
        }
        if (word()) {
            return "text";
        }
        if (constant()) {
            return "one of " + raw.getSimpleName();
        }
        if (date()) {
            return "a date";
        }
        return many() ? "a list" : article(raw.getSimpleName());
    }

    private static String article(String name) {
        return ("AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }
}
