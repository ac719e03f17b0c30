package org.belie.cases.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.belie.cases.Conditions;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;

/**
 * The ways to break one constraint other than leaving it out: its opposite, without one side of an "or" or "and", with the
 * edge of an order moved, with before for after, with the next constant of a closed list.
 */
final class ConstraintMutations {
    private static final Map<String, String> TIMES = Map.of("after", "saidBefore", "saidBefore", "after");

    private final String file;
    private final String owner;
    private final boolean compares;
    private final Constraint constraint;
    private final List<Mutation> found = new ArrayList<>();

    /**
     * @param owner the condition that it is of, in words
     * @param condition the same
     */
    ConstraintMutations(String file, String owner, Condition condition, Constraint constraint) {
        this.file = file;
        this.owner = owner;
        this.compares = Conditions.type(condition).equals("Comparison");
        this.constraint = constraint;
    }

    List<Mutation> all() {
        condition(constraint.expression());
        return found;
    }

    private void condition(Expression expression) {
        if (Conditions.joins(expression)) {
            var joined = (Expression.Operation) expression;
            without(joined, joined.left(), joined.right());
            without(joined, joined.right(), joined.left());
            condition(joined.left());
            condition(joined.right());
        } else if (expression instanceof Expression.Not not) {
            add(not, new Edit(not.at().from(), not.at().from() + 1, ""));
            inside(not);
        } else {
            single(expression);
        }
    }

    private void inside(Expression.Not not) {
        if (Conditions.joins(not.of())) {
            condition(not.of());
        } else if (time(not.of()) != null) {
            add(not, new Edit(not.at().from(), not.at().to(), time(not.of()) + " == false"));
        } else {
            parts(not.of());
        }
    }

    private void without(Expression.Operation joined, Expression gone, Expression left) {
        var kept = Edit.whole(file, left.at().from(), left.at().to(), "");
        var edit = Edit.whole(file, joined.at().from(), joined.at().to(), file.substring(kept.from(), kept.to()));
        found.add(new Mutation(owner + " without " + text(gone) + " in " + text(joined), gone.at(), edit));
    }

    private void single(Expression expression) {
        if (expression instanceof Expression.Operation operation) {
            Flips.of(operation.operator()).forEach(other -> flip(operation, other));
        } else if (!(expression instanceof Expression.Literal)) {
            var end = expression.at().to();
            add(expression, new Edit(end, end, " == false"));
        }
        parts(expression);
    }

    private void flip(Expression.Operation operation, Operator other) {
        var from = operation.left().at().to();
        var between = file.substring(from, operation.right().at().from());
        var sign = operation.operator().sign().replace(" ", "\\s+");
        var matcher = Pattern.compile(sign).matcher(between);
        if (matcher.find()) {
            add(operation, new Edit(from + matcher.start(), from + matcher.end(), other.sign()));
        }
    }

    /** What the parts of a comparison name. */
    private void parts(Expression whole) {
        whole.all().forEach(part -> {
            var constant = Constants.of(part);
            if (constant != null) {
                var name = ((Expression.Member) part).nameAt();
                Constants.near(constant).forEach(other -> add(whole, new Edit(name.from(), name.to(), other.name())));
            } else if (time(part) != null) {
                add(whole, new Edit(part.at().from(), part.at().to(), time(part)));
            }
        });
    }

    /** What stands for a time's other side; {@code !after} is no DRL, since `after` is one of its operators. */
    private String time(Expression part) {
        return compares && part instanceof Expression.Name name ? TIMES.get(name.name()) : null;
    }

    private void add(Expression whole, Edit edit) {
        var from = whole.at().from();
        var to = Math.max(whole.at().to(), edit.to());
        var broken = file.substring(from, edit.from()) + edit.text() + file.substring(edit.to(), to);
        found.add(new Mutation(owner + " with " + Conditions.plain(broken) + " for " + text(whole), whole.at(), edit));
    }

    private String text(Expression piece) {
        return Conditions.text(constraint, piece);
    }
}
