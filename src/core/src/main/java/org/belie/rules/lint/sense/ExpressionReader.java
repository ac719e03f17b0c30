package org.belie.rules.lint.sense;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;
import org.kie.api.definition.rule.Rule;

/** What the pieces of expressions mean to those who know some names and, in a pattern, look at one fact. */
final class ExpressionReader {
    private final Map<Expression, Sense> senses;
    private final List<Use> uses;
    private final List<Bound> everywhere;
    private final Known known;
    private final Condition.Pattern here;
    private final Condition in;

    /**
     * A reader for one place.
     *
     * @param everywhere all that the rule binds anywhere
     * @param here the pattern whose fact is looked at, or null
     * @param in the condition that is read; null in a consequence
     */
    ExpressionReader(
            Map<Expression, Sense> senses,
            List<Use> uses,
            List<Bound> everywhere,
            Known known,
            Condition.Pattern here,
            Condition in) {
        this.senses = senses;
        this.uses = uses;
        this.everywhere = everywhere;
        this.known = known;
        this.here = here;
        this.in = in;
    }

    /** A statement of a consequence: the verb itself is not looked at, only what it is said of. */
    void consequence(Expression statement) {
        if (statement instanceof Expression.Call call && call.of() == null) {
            call.arguments().forEach(this::read);
        } else {
            read(statement);
        }
    }

    Sense read(Expression piece) {
        var sense = sense(piece);
        senses.put(piece, sense);
        return sense;
    }

    private Sense sense(Expression piece) {
        if (piece instanceof Expression.Literal literal) {
            return new Sense.Value(type(literal.value()));
        }
        if (piece instanceof Expression.Name name) {
            return name(name);
        }
        if (piece instanceof Expression.Member member) {
            return member(member);
        }
        if (piece instanceof Expression.Call call) {
            return call(call);
        }
        if (piece instanceof Expression.New made) {
            return made(made);
        }
        piece.parts().forEach(this::read);
        return new Sense.Value(made(piece));
    }

    /** What comes of the parts: a number of numbers, text when something is added to text, else a truth value. */
    private ValueType made(Expression piece) {
        if (piece instanceof Expression.Operation both && both.operator() == Operator.PLUS) {
            var text = both.parts().stream().map(p -> senses.get(p).type()).anyMatch(t -> t != null && t.word());
            return text ? ValueType.WORD : number(piece);
        }
        var reckons = piece instanceof Expression.Operation o && o.operator().reckons();
        return reckons || piece instanceof Expression.Minus ? number(piece) : ValueType.TRUTH;
    }

    /** Whole numbers stay whole. */
    private ValueType number(Expression piece) {
        var whole = piece.parts().stream().map(p -> senses.get(p).type()).allMatch(t -> t != null && t.whole());
        return whole ? ValueType.WHOLE : ValueType.NUMBER;
    }

    private static ValueType type(Object value) {
        return value == null ? null : ValueType.of(value.getClass());
    }

    /** The fact's own name, then its properties, then other names: as the engine was seen to look them up. */
    private Sense name(Expression.Name name) {
        var word = name.name();
        if (here != null && (word.equals("this") || word.equals(here.binding()) && known.get(word) == null)) {
            return here() == null || Types.property(here(), word) != null
                    ? new Sense.Unclear()
                    : new Sense.Value(ValueType.of(here()));
        }
        var bound = known.get(word);
        var property = here() == null ? null : Types.property(here(), word);
        if (property != null) {
            return new Sense.Property(here(), property, bound);
        }
        if (bound != null) {
            uses.add(new Use(bound, name, in));
            return new Sense.Binding(bound);
        }
        if (Types.named(word) != null) {
            return new Sense.Named(Types.named(word));
        }
        return here != null && here() == null || word.equals("drools") ? new Sense.Unclear() : unknown(word);
    }

    private Class<?> here() {
        return here == null ? null : Senses.type(here);
    }

    private Sense unknown(String name) {
        var elsewhere = everywhere.stream()
                .filter(b -> b.name().equals(name))
                .findFirst()
                .orElse(null);
        var kind = elsewhere == null
                ? Sense.Kind.NAME
                : in == null || elsewhere.at().from() < in.at().from() ? Sense.Kind.HIDDEN : Sense.Kind.NOT_YET;
        return new Sense.Unknown(kind, here(), name, elsewhere);
    }

    private Sense member(Expression.Member member) {
        var of = read(member.of());
        if (of instanceof Sense.Named type) {
            return constant(type.named(), member.name());
        }
        if (of.type() == null) {
            return new Sense.Unclear();
        }
        var type = of.type().raw();
        var property = Types.property(type, member.name());
        if (property == null) {
            return new Sense.Unknown(Sense.Kind.PROPERTY, type, member.name(), null);
        }
        return in == null
                ? new Sense.Unknown(Sense.Kind.FIELD, type, member.name(), null)
                : new Sense.Property(type, property, null);
    }

    private static Sense constant(Class<?> type, String name) {
        var there = type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .anyMatch(c -> ((Enum<?>) c).name().equals(name));
        return there ? new Sense.Constant(type, name) : new Sense.Unknown(Sense.Kind.CONSTANT, type, name, null);
    }

    private Sense call(Expression.Call call) {
        var of = call.of() == null ? null : read(call.of());
        call.arguments().forEach(this::read);
        if (call.of() instanceof Expression.Name name && name.name().equals("drools")) {
            return new Sense.Value(call.name().equals("getRule") ? ValueType.of(Rule.class) : null);
        }
        var type = of == null ? here() : of.type() == null ? null : of.type().raw();
        return type == null ? new Sense.Unclear() : asked(type, call);
    }

    private Sense asked(Class<?> type, Expression.Call call) {
        var methods = Types.methods(type, call.name());
        var fits = methods.stream()
                .filter(m -> fit(m.getParameterTypes(), call.arguments()))
                .findFirst();
        if (fits.isPresent()) {
            return new Sense.Asked(type, fits.get());
        }
        return new Sense.Unknown(methods.isEmpty() ? Sense.Kind.METHOD : Sense.Kind.ARGUMENTS, type, call.name(), null);
    }

    private boolean fit(Class<?>[] wanted, List<Expression> given) {
        if (wanted.length != given.size()) {
            return false;
        }
        for (var i = 0; i < wanted.length; i++) {
            var nothing = given.get(i) instanceof Expression.Literal literal && literal.value() == null;
            if (nothing
                    ? wanted[i].isPrimitive()
                    : !ValueType.of(wanted[i]).takes(senses.get(given.get(i)).type())) {
                return false;
            }
        }
        return true;
    }

    private Sense made(Expression.New made) {
        made.arguments().forEach(this::read);
        var type = Types.named(made.type());
        if (type == null) {
            return new Sense.Unknown(Sense.Kind.TYPE, null, made.type(), null);
        }
        for (Constructor<?> by : type.getConstructors()) {
            if (fit(by.getParameterTypes(), made.arguments())) {
                return new Sense.Made(by);
            }
        }
        return new Sense.Unknown(Sense.Kind.CONSTRUCTOR, type, made.type(), null);
    }
}
