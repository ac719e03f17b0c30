package org.belie.rules.gate;

import java.util.List;
import java.util.Set;
import org.belie.rules.lint.sense.Sense;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Place;
import org.belie.rules.tree.RuleTree;

/** Looks at the conditions of one rule, and at what it concludes. */
final class RuleGate {
    private static final Set<String> OF_NUMBERS = Set.of("sum", "min", "max", "average");

    private final Capabilities allowed;
    private final RuleTree rule;
    private final Refusals refusals;
    private final Senses senses;
    private final ExpressionGate expressions;

    RuleGate(Capabilities allowed, RuleTree rule, Refusals refusals) {
        this.allowed = allowed;
        this.rule = rule;
        this.refusals = refusals;
        this.senses = Senses.of(rule);
        this.expressions = new ExpressionGate(allowed, senses, refusals);
    }

    void look() {
        rule.conditions().forEach(this::condition);
        if (refusals.none()) {
            Misread.look(rule, refusals);
        }
        if (refusals.none()) {
            Metered.beyond(rule)
                    .forEach(p -> refusals.tell(
                            GateCode.UNMETERED,
                            p.at(),
                            "nothing comes before this pattern that is there whichever way the rule goes",
                            "begin the rule with a pattern, and put what can be one or the other behind it"));
        }
        then();
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern(pattern);
        } else if (condition instanceof Condition.Collected collected) {
            construct("accumulate", collected.at());
            collected.results().forEach(this::result);
            collected.constraints().forEach(this::constraint);
        } else {
            construct(word(condition), condition.at());
        }
    }

    private static String word(Condition condition) {
        if (condition instanceof Condition.Foreign foreign) {
            return foreign.what();
        }
        if (condition instanceof Condition.Both) {
            return "and";
        }
        if (condition instanceof Condition.Either) {
            return "or";
        }
        return condition instanceof Condition.Absent ? "not" : "exists";
    }

    private void construct(String word, Place at) {
        if (!allowed.lists("constructs", word)) {
            refusals.unlisted(GateCode.CONSTRUCT, at, word);
        }
    }

    private void pattern(Condition.Pattern pattern) {
        construct("pattern", pattern.at());
        name(pattern.binding(), pattern.at());
        if (!allowed.lists("types", pattern.type()) || Senses.type(pattern) == null) {
            refusals.unlisted(GateCode.TYPE, pattern.typeAt(), pattern.type());
        } else {
            pattern.constraints().forEach(this::constraint);
        }
    }

    private void constraint(Constraint constraint) {
        name(constraint.binding(), constraint.at());
        expressions.look(constraint.expression());
    }

    private void name(String name, Place at) {
        if (name != null && !Names.free(name)) {
            refusals.tell(GateCode.NAME, at, "`" + name + "` is no name that a rule may give", "name it otherwise");
        }
    }

    private void result(Condition.Result result) {
        name(result.binding(), result.at());
        if (!allowed.lists("functions", result.function())) {
            refusals.unlisted(GateCode.CONSTRUCT, result.at(), result.function());
        } else if (result.binding() == null) {
            refusals.tell(
                    GateCode.CONSTRUCT,
                    result.at(),
                    "the result of `" + result.function() + "` has no name",
                    "write `n : " + result.function() + "( " + String.join(", ", result.arguments()) + " )`");
        }
        if (OF_NUMBERS.contains(result.function())
                && !result.arguments().stream().allMatch(this::number)) {
            refusals.tell(
                    GateCode.OPERATOR,
                    result.at(),
                    "`" + result.function() + "` is for numbers alone",
                    "bind a number to a name in the pattern");
        }
        result.arguments().stream()
                .filter(a -> !Names.free(a))
                .forEach(a -> refusals.tell(
                        GateCode.CONSTRUCT,
                        result.at(),
                        "`" + result.function() + "` takes the name of what is collected, and not `" + a + "`",
                        "bind the value to a name in the pattern"));
    }

    private boolean number(String name) {
        return senses.bound().stream()
                .filter(b -> b.name().equals(name))
                .allMatch(b -> b.type() != null && b.type().number());
    }

    private void then() {
        var one = rule.conclusion();
        if (one == null || !(senses.of(one) instanceof Sense.Made)) {
            var at = rule.then().isEmpty() ? rule.at() : rule.then().get(0).at();
            refusals.tell(
                    GateCode.CONCLUSION,
                    at,
                    "a rule does one thing: it concludes one fact of the model",
                    "write `insertLogical( new Against( drools.getRule(), pair ) );`");
        } else if (!allowed.lists("conclusions", one.type())) {
            refusals.unlisted(GateCode.TYPE, one.typeAt(), one.type());
        } else {
            arguments(one.arguments());
        }
    }

    private void arguments(List<Expression> arguments) {
        arguments.stream().filter(a -> !ExpressionGate.ownRule(a)).forEach(expressions::look);
    }
}
