package org.belie.rules.lint.sense;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/** What a piece of a rule means: what the engine will take it for. */
public sealed interface Sense {
    /** The type of its value; null when that is left open. */
    ValueType type();

    /** A value that is written out or reckoned. */
    record Value(ValueType type) implements Sense {}

    /**
     * A property of something.
     *
     * @param hides what the rule has bound to the same name, and is not meant; or null
     */
    record Property(Class<?> of, Method method, Bound hides) implements Sense {
        @Override
        public ValueType type() {
            return ValueType.of(method);
        }
    }

    /** A question with something more said. */
    record Asked(Class<?> of, Method method) implements Sense {
        @Override
        public ValueType type() {
            return ValueType.of(method);
        }
    }

    /** What the rule has bound to a name. */
    record Binding(Bound bound) implements Sense {
        @Override
        public ValueType type() {
            return bound.type();
        }
    }

    /** A type by its name. */
    record Named(Class<?> named) implements Sense {
        @Override
        public ValueType type() {
            return null;
        }
    }

    /** One of a closed list. */
    record Constant(Class<?> of, String name) implements Sense {
        @Override
        public ValueType type() {
            return ValueType.of(of);
        }
    }

    /** Something new. */
    record Made(Constructor<?> by) implements Sense {
        @Override
        public ValueType type() {
            return ValueType.of(by.getDeclaringClass());
        }
    }

    /**
     * Nothing: the word is not known here.
     *
     * @param of where it was looked for, or null
     * @param bound what the rule binds to the name where this piece does not see it, or null
     */
    record Unknown(Kind kind, Class<?> of, String name, Bound bound) implements Sense {
        @Override
        public ValueType type() {
            return null;
        }
    }

    /** Nothing that can be told, since what it hangs on is not known. */
    record Unclear() implements Sense {
        @Override
        public ValueType type() {
            return null;
        }
    }

    /** In which way a word is not known. */
    enum Kind {
        TYPE,
        NAME,
        /** Bound only further on. */
        NOT_YET,
        /** Bound inside a {@code not}, {@code exists} or {@code accumulate}. */
        HIDDEN,
        PROPERTY,
        CONSTANT,
        METHOD,
        /** A method that takes something else. */
        ARGUMENTS,
        /** Something that no new thing can be made of. */
        CONSTRUCTOR,
        /** A property that is read in a consequence, where it must be asked. */
        FIELD
    }
}
