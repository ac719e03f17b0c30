package org.belie.rules.gate;

import java.util.List;
import java.util.stream.Collectors;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;
import org.belie.rules.tree.RuleTree;

/**
 * What the engine was seen to read otherwise than it is written, or to fail on, though it compiles: each with what to write
 * in its place. {@code MisreadTest} holds that it still does.
 */
final class Misread {
    private final RuleTree rule;
    private final Refusals refusals;

    private Misread(RuleTree rule, Refusals refusals) {
        this.rule = rule;
        this.refusals = refusals;
    }

    static void look(RuleTree rule, Refusals refusals) {
        var misread = new Misread(rule, refusals);
        rule.conditions()
                .filter(Condition.Collected.class::isInstance)
                .forEach(c -> misread.collected((Condition.Collected) c));
        Senses.roots(rule).flatMap(Expression::all).forEach(misread::compared);
    }

    private void collected(Condition.Collected all) {
        all.inner()
                .all()
                .filter(Condition.Either.class::isInstance)
                .findFirst()
                .ifPresent(or -> refusals.tell(
                        GateCode.MISREAD,
                        or.at(),
                        "an `or` inside `accumulate` is none for the engine",
                        "ask for both in one pattern with `||`, or collect each with an `accumulate` of its own"));
        if (!brings(all.inner())) {
            refusals.tell(
                    GateCode.MISREAD,
                    all.inner().at(),
                    "nothing is collected where no pattern brings a fact",
                    "begin with what is collected: `accumulate( ( x : Type( ... ) and not ... ); ... )`");
        }
        if (all.results().size() > 1 && !all.constraints().isEmpty() && either()) {
            refusals.tell(
                    GateCode.MISREAD,
                    all.constraints().get(0).at(),
                    "the engine fails on a constraint behind several functions in a rule with an `or`",
                    "write an `accumulate` for each function, or a rule for each side of the `or`");
        }
        var results = all.results().stream().map(Condition.Result::binding).toList();
        all.constraints().forEach(c -> constraint(c, all, results));
    }

    private static boolean brings(Condition inner) {
        return inner instanceof Condition.Both both
                ? both.parts().stream().anyMatch(Misread::brings)
                : !(inner instanceof Condition.Absent || inner instanceof Condition.Present);
    }

    private boolean either() {
        return rule.conditions().anyMatch(Condition.Either.class::isInstance);
    }

    private void constraint(Constraint constraint, Condition.Collected all, List<String> results) {
        if (constraint.expression() == null) {
            return;
        }
        var asked = constraint.expression().all().filter(e -> of(e, results)).findFirst();
        if (asked.isPresent()) {
            refusals.tell(
                    GateCode.MISREAD,
                    asked.get().at(),
                    "the engine does not know inside an `accumulate` what it collects into a list",
                    "count it: `n : count( "
                            + String.join(", ", all.results().get(0).arguments()) + " ); n == 0`");
        } else {
            dropped(constraint, results);
        }
    }

    /** Whether something is asked of a result: {@code caps.size}. */
    private static boolean of(Expression piece, List<String> results) {
        var of = piece instanceof Expression.Member member
                ? member.of()
                : piece instanceof Expression.Call call ? call.of() : null;
        return of instanceof Expression.Name name && results.contains(name.name());
    }

    /** The engine keeps a constraint that compares a result, and drops any other. */
    private void dropped(Constraint constraint, List<String> results) {
        var expression = constraint.expression();
        var compares =
                expression.all().anyMatch(e -> e instanceof Expression.Operation o && compares(o) && names(o, results));
        var looks = expression.all().anyMatch(e -> e instanceof Expression.Operation o && looks(o.operator()));
        if (!compares || looks) {
            var named = results.stream().map(r -> "`" + r + "`").collect(Collectors.joining(" or "));
            refusals.tell(
                    GateCode.MISREAD,
                    constraint.at(),
                    "the engine drops what is asked here: it compares nothing with " + named,
                    looks
                            ? "count what you look for: `exists Type( this == ... )`, or a constraint inside the `accumulate`"
                            : "ask it in the pattern of what it is about");
        }
    }

    private static boolean names(Expression piece, List<String> results) {
        return piece.all().anyMatch(e -> e instanceof Expression.Name name && results.contains(name.name()));
    }

    private static boolean compares(Expression.Operation operation) {
        var operator = operation.operator();
        return operator == Operator.EQUAL || operator == Operator.UNEQUAL || operator.orders();
    }

    private static boolean looks(Operator operator) {
        return switch (operator) {
            case MEMBER_OF, NOT_MEMBER_OF, CONTAINS, NOT_CONTAINS -> true;
            default -> false;
        };
    }

    /** A truth that is made by a comparison is taken apart where it stands beside {@code ==}. */
    private void compared(Expression piece) {
        if (piece instanceof Expression.Operation both
                && (both.operator() == Operator.EQUAL || both.operator() == Operator.UNEQUAL)
                && (truth(both.left()) || truth(both.right()))) {
            var a = Transcript.expression(both.left());
            var b = Transcript.expression(both.right());
            refusals.tell(
                    GateCode.MISREAD,
                    both.at(),
                    "the engine takes a comparison apart where it is compared itself",
                    "write `" + alternative(both, a, b) + "`, or a rule for each");
        }
    }

    private static String alternative(Expression.Operation both, String a, String b) {
        var same = both.operator() == Operator.EQUAL;
        if (both.right() instanceof Expression.Literal literal && literal.value() instanceof Boolean truth) {
            return truth == same ? a : "!( " + a + " )";
        }
        if (both.left() instanceof Expression.Literal literal && literal.value() instanceof Boolean truth) {
            return truth == same ? b : "!( " + b + " )";
        }
        return same
                ? "(" + a + ") && (" + b + ") || !(" + a + ") && !(" + b + ")"
                : "(" + a + ") && !(" + b + ") || !(" + a + ") && (" + b + ")";
    }

    private static boolean truth(Expression side) {
        return side instanceof Expression.Operation o && !o.operator().reckons();
    }
}
