package org.belie.rules.gate;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleTree;

/**
 * Rules written anew from what was understood of them. The compiler is given this and never the file: what belie does not
 * read cannot be compiled, whatever the engine's parser would make of it.
 */
final class Transcript {
    private final StringBuilder text = new StringBuilder();

    private Transcript() {}

    /** A file's package and imports, with these rules in it. */
    static String of(RuleFile file, List<RuleTree> rules) {
        var transcript = new Transcript();
        transcript.line("package " + file.pack() + ";");
        file.imports().forEach(i -> transcript.line("import " + i.what() + ";"));
        rules.forEach(transcript::rule);
        return transcript.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void rule(RuleTree rule) {
        line("rule " + quoted(rule.name()));
        rule.meta().forEach(m -> line("    @" + m.name() + "( " + quoted(m.value()) + " )"));
        line("when");
        rule.when().forEach(c -> line("    " + condition(c)));
        line("then");
        rule.then().forEach(s -> line("    " + expression(s) + ";"));
        line("end");
    }

    private static String quoted(String value) {
        return '"' + value + '"';
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return named(pattern.binding()) + pattern.type() + "( " + constraints(pattern.constraints()) + " )";
        }
        if (condition instanceof Condition.Absent absent) {
            return "not( " + condition(absent.inner()) + " )";
        }
        if (condition instanceof Condition.Present present) {
            return "exists( " + condition(present.inner()) + " )";
        }
        if (condition instanceof Condition.Both both) {
            return joined(both.parts(), " and ");
        }
        if (condition instanceof Condition.Either either) {
            return joined(either.parts(), " or ");
        }
        if (condition instanceof Condition.Collected collected) {
            return collected(collected);
        }
        throw new IllegalArgumentException("what is foreign is not written down: " + condition.at());
    }

    private static String named(String binding) {
        return binding == null ? "" : binding + " : ";
    }

    private static String joined(List<Condition> parts, String by) {
        return parts.stream().map(Transcript::condition).collect(Collectors.joining(by, "( ", " )"));
    }

    private static String collected(Condition.Collected collected) {
        var results = collected.results().stream()
                .map(r -> named(r.binding()) + r.function() + "( " + String.join(", ", r.arguments()) + " )")
                .collect(Collectors.joining(", "));
        var last = collected.constraints().isEmpty() ? "" : "; " + constraints(collected.constraints());
        return "accumulate( " + condition(collected.inner()) + "; " + results + last + " )";
    }

    private static String constraints(List<Constraint> constraints) {
        return constraints.stream()
                .map(c -> named(c.binding()) + expression(c.expression()))
                .collect(Collectors.joining(", "));
    }

    static String expression(Expression piece) {
        if (piece instanceof Expression.Literal literal) {
            return literal(literal.value());
        }
        if (piece instanceof Expression.Name name) {
            return name.name();
        }
        if (piece instanceof Expression.Member member) {
            return within(member.of()) + "." + member.name();
        }
        if (piece instanceof Expression.Call call) {
            return (call.of() == null ? "" : within(call.of()) + ".") + call.name() + arguments(call.arguments());
        }
        if (piece instanceof Expression.New made) {
            return "new " + made.type() + arguments(made.arguments());
        }
        if (piece instanceof Expression.Not not) {
            return "!" + within(not.of());
        }
        return piece instanceof Expression.Minus minus
                ? "-" + (negative(minus.of()) ? "(" + expression(minus.of()) + ")" : within(minus.of()))
                : operation((Expression.Operation) piece);
    }

    private static String literal(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        return value instanceof Double number ? BigDecimal.valueOf(number).toPlainString() : String.valueOf(value);
    }

    private static String arguments(List<Expression> arguments) {
        return arguments.isEmpty()
                ? "()"
                : arguments.stream().map(Transcript::expression).collect(Collectors.joining(", ", "( ", " )"));
    }

    private static String operation(Expression.Operation both) {
        return side(both.left(), both.operator()) + " " + both.operator().sign() + " "
                + side(both.right(), both.operator());
    }

    /** Brackets where two operations meet, except along a chain of the same joint, which the engine takes apart. */
    private static String side(Expression side, Operator of) {
        return side instanceof Expression.Operation inner
                        && !(inner.operator() == of && of.joins())
                        && !(of.joins() && !inner.operator().joins())
                ? "(" + expression(side) + ")"
                : expression(side);
    }

    /** Two signs without a bracket between them are another one. */
    private static boolean negative(Expression piece) {
        return piece instanceof Expression.Minus;
    }

    private static String within(Expression piece) {
        return piece instanceof Expression.Operation ? "(" + expression(piece) + ")" : expression(piece);
    }
}
