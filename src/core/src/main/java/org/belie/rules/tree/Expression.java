package org.belie.rules.tree;

import java.util.List;
import java.util.stream.Stream;

/** What a constraint or a consequence says, as a tree: the whole language of values that rules may use. */
public sealed interface Expression {
    /** Where it stands. */
    Place at();

    /** What it is made of, left to right. */
    default List<Expression> parts() {
        return List.of();
    }

    /** Itself and everything below it. */
    default Stream<Expression> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::all));
    }

    /**
     * A value that is written out.
     *
     * @param value a string, a {@code Long}, a {@code Double}, a boolean, or null
     */
    record Literal(Object value, Place at) implements Expression {}

    /** A word: a name that a pattern binds, a property of what is matched, {@code this}, or a type. */
    record Name(String name, Place at) implements Expression {}

    /**
     * A property of something: {@code claim.kind}; of a type, a constant: {@code Bond.OPPOSES}.
     *
     * @param at the whole of it
     * @param nameAt the property's name alone
     */
    record Member(Expression of, String name, Place nameAt, Place at) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /**
     * A method that is asked: {@code claim.isA( "withdraw" )}.
     *
     * @param of null when it is asked of what is matched
     */
    record Call(Expression of, String name, List<Expression> arguments, Place nameAt, Place at) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Expression> parts() {
            return of == null
                    ? arguments
                    : Stream.concat(Stream.of(of), arguments.stream()).toList();
        }
    }

    /** A new thing: what a consequence concludes. */
    record New(String type, List<Expression> arguments, Place typeAt, Place at) implements Expression {
        public New {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Expression> parts() {
            return arguments;
        }
    }

    /** The opposite of a condition. */
    record Not(Expression of, Place at) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** A number with its sign turned. */
    record Minus(Expression of, Place at) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** Two expressions with something between them. */
    record Operation(Expression left, Operator operator, Expression right, Place at) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }
}
