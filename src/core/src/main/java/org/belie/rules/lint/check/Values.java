package org.belie.rules.lint.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.belie.model.Statement;
import org.belie.rules.lint.sense.Sense;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;
import org.belie.rules.tree.Place;

/**
 * What the constraints of a rule say of each value, pattern by pattern. A value has one name wherever it is read:
 * {@code pledge.kind} is {@code pair.claim.kind} once {@code pledge : Intent( this == pair.claim )} is said.
 */
final class Values {
    private final Study study;
    private final Paths paths;
    private final Map<String, List<Said>> said;
    private int patterns;

    /** One thing said of a value. */
    record Said(Range range, String text, Place at) {}

    /** Two things said of one value that do not go together; the first is null when it is all the others. */
    record Clash(Said one, Said other) {}

    Values(Study study) {
        this(study, new Paths(study), new LinkedHashMap<>(), 0);
    }

    private Values(Study study, Paths paths, Map<String, List<Said>> said, int patterns) {
        this.study = study;
        this.paths = paths;
        this.said = new LinkedHashMap<>();
        said.forEach((key, all) -> this.said.put(key, new ArrayList<>(all)));
        this.patterns = patterns;
    }

    /** For what is inside a {@code not}: what is said there holds there alone. */
    Values inside() {
        return new Values(study, paths.inside(), said, patterns);
    }

    /** What does not go together once a pattern is added, at most one thing for each constraint. */
    List<Clash> add(Condition.Pattern pattern) {
        var self = pattern.binding() == null ? "#" + patterns++ : pattern.binding();
        var parts = Senses.roots(pattern).flatMap(Values::parts).toList();
        parts.forEach(e -> paths.equate(e, self));
        var clashes = new ArrayList<Clash>();
        kind(pattern, self).forEach((key, range) -> say(key, range, clashes));
        parts.forEach(e ->
                of(e, self).forEach((key, range) -> say(key, new Said(range, study.text(e), e.at()), clashes)));
        return clashes;
    }

    private static Stream<Expression> parts(Expression piece) {
        return piece instanceof Expression.Operation both && both.operator() == Operator.AND
                ? both.parts().stream().flatMap(Values::parts)
                : Stream.of(piece);
    }

    /** A kind of statement says of what kind it is. */
    private Map<String, Said> kind(Condition.Pattern pattern, String self) {
        var type = Senses.type(pattern);
        if (type == null || type == Statement.class || !Statement.class.isAssignableFrom(type)) {
            return Map.of();
        }
        var kind = '"' + type.getSimpleName().toLowerCase(java.util.Locale.ROOT) + '"';
        return Map.of(
                paths.named(self + ".kind"), new Said(Range.among(List.of(kind)), pattern.type(), pattern.typeAt()));
    }

    private void say(String key, Said one, List<Clash> clashes) {
        var before = said.computeIfAbsent(key, k -> new ArrayList<>());
        var all = before.stream().map(Said::range).reduce(Range.ANY, Range::and);
        if (!all.empty() && all.and(one.range()).empty()) {
            var other = before.stream()
                    .filter(b -> b.range().and(one.range()).empty())
                    .findFirst();
            clashes.add(new Clash(other.orElse(null), one));
        }
        before.add(one);
    }

    /** What a constraint says of which value; nothing when it is about several. */
    private Map<String, Range> of(Expression piece, String self) {
        if (piece instanceof Expression.Not not) {
            var key = paths.of(not.of(), self);
            return key == null ? Map.of() : Map.of(key, Range.among(List.of("false")));
        }
        if (piece instanceof Expression.Operation both) {
            return both.operator() == Operator.OR ? either(both, self) : compared(both, self);
        }
        var key = paths.of(piece, self);
        return key == null ? Map.of() : Map.of(key, Range.among(List.of("true")));
    }

    private Map<String, Range> either(Expression.Operation both, String self) {
        var left = of(both.left(), self);
        var right = of(both.right(), self);
        return left.size() == 1 && left.keySet().equals(right.keySet())
                ? Map.of(
                        left.keySet().iterator().next(),
                        left.values()
                                .iterator()
                                .next()
                                .or(right.values().iterator().next()))
                : Map.of();
    }

    private Map<String, Range> compared(Expression.Operation both, String self) {
        var turned = value(both.left()) != null;
        var key = paths.of(turned ? both.right() : both.left(), self);
        var value = value(turned ? both.left() : both.right());
        if (key == null || value == null) {
            return Map.of();
        }
        var range = range(both.operator(), value, turned, study.senses().of(turned ? both.right() : both.left()));
        return range == null ? Map.of() : Map.of(key, range);
    }

    private static Range range(Operator operator, Object value, boolean turned, Sense of) {
        var number = value instanceof Number n ? n.doubleValue() : null;
        return switch (operator) {
            case EQUAL -> number == null ? Range.among(List.of(value.toString())) : Range.number(number);
            case UNEQUAL -> number == null ? unequal(value.toString(), of) : null;
            case LESS, AT_MOST -> number == null ? null : side(number, operator == Operator.LESS, !turned);
            case MORE, AT_LEAST -> number == null ? null : side(number, operator == Operator.MORE, turned);
            default -> null;
        };
    }

    private static Range side(double number, boolean strictly, boolean most) {
        return most ? Range.to(number, strictly) : Range.from(number, strictly);
    }

    /** A truth value that is not the one is the other. */
    private static Range unequal(String word, Sense of) {
        var truth = of.type() != null && of.type().truth();
        return truth && (word.equals("true") || word.equals("false"))
                ? Range.among(List.of(word.equals("true") ? "false" : "true"))
                : Range.not(word);
    }

    /** What is written out: text in quotes, a constant, a number, a truth value, {@code null}; or null. */
    private Object value(Expression piece) {
        if (piece instanceof Expression.Literal literal) {
            var value = literal.value();
            return value instanceof Number
                    ? value
                    : value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
        }
        if (piece instanceof Expression.Minus minus && value(minus.of()) instanceof Number number) {
            return -number.doubleValue();
        }
        return study.senses().of(piece) instanceof Sense.Constant ? study.text(piece) : null;
    }
}
