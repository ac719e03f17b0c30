package org.belie.rules.lint.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belie.rules.lint.sense.Sense;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;

/** {@code seen.quantity.high > 3}: something is asked of what a statement need not state, and the rule fails where it does not. */
final class Unguarded implements Check {
    /** What may not be stated, of whatever type of the model has it. */
    private static final Set<String> UNSTATED = Set.of(
            "quantity",
            "action",
            "actor",
            "object",
            "target",
            "place",
            "trend",
            "seriesKey",
            "quote",
            "note",
            "in",
            "replaces",
            "about",
            "due",
            "dueBy",
            "deadline",
            "onlyIf",
            "unless",
            "since",
            "outOf",
            "direction",
            "key",
            "names");

    /** Questions that hold only where something is stated, and what that is. */
    private static final Map<String, List<String>> SHOWN = Map.of(
            "figureClaimed", List.of("claim.quantity"),
            "figureMeant", List.of("claim.quantity"),
            "figureMet", List.of("claim.quantity", "seen.quantity"),
            "figuresCompare", List.of("claim.quantity", "seen.quantity"),
            "boundClaimed", List.of("claim.quantity"),
            "ceilingClaimed", List.of("claim.quantity"),
            "measuresLevel", List.of("quantity"),
            "conditional", List.of());

    @Override
    public void look(Study study, Findings found) {
        new Reading(study, found).all(study.rule().when(), new HashSet<>());
    }

    /** Goes through a rule in its order, and keeps which paths were asked whether they are stated. */
    private record Reading(Study study, Findings found) {
        void all(List<Condition> when, Set<String> stated) {
            when.forEach(c -> condition(c, stated));
        }

        private void condition(Condition condition, Set<String> stated) {
            if (condition instanceof Condition.Pattern pattern) {
                pattern.constraints().forEach(c -> constraint(c, pattern.binding(), stated));
            } else if (condition instanceof Condition.Collected collected) {
                condition(collected.inner(), new HashSet<>(stated));
                collected.constraints().forEach(c -> constraint(c, null, stated));
            } else if (condition instanceof Condition.Both both) {
                all(both.parts(), stated);
            } else {
                condition.parts().forEach(p -> condition(p, new HashSet<>(stated)));
            }
        }

        private void constraint(Constraint constraint, String own, Set<String> stated) {
            if (constraint.expression() != null) {
                var inside = own == null ? new Here(new HashSet<>(stated), "this") : new Here(stated, own);
                expression(constraint.expression(), inside);
                learn(constraint.expression(), inside, true);
            }
        }

        private void expression(Expression piece, Here here) {
            if (piece instanceof Expression.Operation both && both.operator().joins()) {
                expression(both.left(), here);
                var after = new Here(new HashSet<>(here.stated()), here.own());
                learn(both.left(), after, both.operator() == Operator.AND);
                expression(both.right(), after);
                return;
            }
            piece.parts().forEach(p -> expression(p, here));
            if (piece instanceof Expression.Member member) {
                asked(member.of(), here);
            } else if (piece instanceof Expression.Call call && call.of() != null) {
                asked(call.of(), here);
            } else if (piece instanceof Expression.Operation both
                    && both.operator().reckons()) {
                both.parts().forEach(p -> asked(p, here));
            } else if (piece instanceof Expression.Operation both
                    && (both.operator() == Operator.MEMBER_OF || both.operator() == Operator.NOT_MEMBER_OF)) {
                asked(both.left(), here);
            }
        }

        private void asked(Expression of, Here here) {
            if (study.senses().of(of) instanceof Sense.Property property
                    && UNSTATED.contains(property.method().getName())
                    && !property.method().getReturnType().isPrimitive()
                    && property.method().getDeclaringClass() != org.belie.model.Link.class
                    && here.stated().add(here.path(of))) {
                found.tell(
                        LintCode.UNGUARDED,
                        study,
                        of.at(),
                        Said.quoted(study.text(of)) + " may not be stated, and something is asked of it",
                        "ask " + Said.quoted(study.text(of) + " != null") + " before");
            }
        }

        /** What is known to be stated where a condition holds, or where it does not. */
        private void learn(Expression piece, Here here, boolean holds) {
            if (piece instanceof Expression.Not not) {
                learn(not.of(), here, !holds);
            } else if (piece instanceof Expression.Operation both) {
                if (both.operator() == (holds ? Operator.AND : Operator.OR)) {
                    learn(both.left(), here, holds);
                    learn(both.right(), here, holds);
                } else if (both.operator() == (holds ? Operator.UNEQUAL : Operator.EQUAL) && nothing(both.right())) {
                    here.stated().add(here.path(both.left()));
                } else if (holds && compares(both.operator())) {
                    here.stated().add(here.path(both.left()));
                    here.stated().add(here.path(both.right()));
                }
            } else if (holds && (piece instanceof Expression.Member || piece instanceof Expression.Name)) {
                shown(piece, here);
            }
        }

        private void shown(Expression piece, Here here) {
            var path = here.path(piece);
            var dot = path.lastIndexOf('.');
            SHOWN.getOrDefault(path.substring(dot + 1), List.of())
                    .forEach(s -> here.stated().add(path.substring(0, dot + 1) + s));
        }

        private static boolean compares(Operator operator) {
            return operator.orders();
        }

        private static boolean nothing(Expression side) {
            return side instanceof Expression.Literal literal && literal.value() == null;
        }
    }

    /**
     * Where something is asked.
     *
     * @param stated the paths that are known to be stated
     * @param own what the fact that is looked at is called
     */
    private record Here(Set<String> stated, String own) {
        /** A path from a name of the rule, however it is written. */
        String path(Expression piece) {
            if (piece instanceof Expression.Member member) {
                return path(member.of()) + "." + member.name();
            }
            if (piece instanceof Expression.Call call && call.arguments().isEmpty()) {
                return (call.of() == null ? own : path(call.of())) + "." + call.name();
            }
            if (piece instanceof Expression.Name name) {
                return name.name().equals("this") ? own : name.name();
            }
            return "?";
        }
    }
}
