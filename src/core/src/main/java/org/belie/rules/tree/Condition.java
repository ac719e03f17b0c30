package org.belie.rules.tree;

import java.util.List;
import java.util.stream.Stream;

/** One of the things that must hold for a rule to fire. */
public sealed interface Condition {
    /** Where it stands. */
    Place at();

    /** The conditions inside it. */
    default List<Condition> parts() {
        return List.of();
    }

    /** Itself and everything inside it, in the order of the file. */
    default Stream<Condition> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Condition::all));
    }

    /**
     * A fact of a type.
     *
     * @param binding the name given to the fact, or null
     * @param typeAt where the type is named
     */
    record Pattern(String binding, String type, List<Constraint> constraints, Place typeAt, Place at)
            implements Condition {
        public Pattern {
            constraints = List.copyOf(constraints);
        }
    }

    /** That something is not so. */
    record Absent(Condition inner, Place at) implements Condition {
        @Override
        public List<Condition> parts() {
            return List.of(inner);
        }
    }

    /** That something is so, whichever fact it is. */
    record Present(Condition inner, Place at) implements Condition {
        @Override
        public List<Condition> parts() {
            return List.of(inner);
        }
    }

    /** Several together. */
    record Both(List<Condition> parts, Place at) implements Condition {
        public Both {
            parts = List.copyOf(parts);
        }
    }

    /** One of several. */
    record Either(List<Condition> parts, Place at) implements Condition {
        public Either {
            parts = List.copyOf(parts);
        }
    }

    /**
     * All facts of a kind, collected.
     *
     * @param constraints on what was collected
     */
    record Collected(Condition inner, List<Result> results, List<Constraint> constraints, Place at)
            implements Condition {
        public Collected {
            results = List.copyOf(results);
            constraints = List.copyOf(constraints);
        }

        @Override
        public List<Condition> parts() {
            return List.of(inner);
        }
    }

    /**
     * What a function makes of the facts collected.
     *
     * @param function {@code collectList}, {@code count}, {@code sum}, {@code min}, {@code max}, {@code average}
     * @param at where its name stands
     */
    record Result(String binding, String function, List<String> arguments, Place at) {
        public Result {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * Something that belie's rules may not use.
     *
     * @param what its word in DRL: {@code eval}, {@code from}, {@code forall}
     */
    record Foreign(String what, Place at) implements Condition {}
}
