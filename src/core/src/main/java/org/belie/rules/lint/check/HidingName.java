package org.belie.rules.lint.check;

import java.util.TreeMap;
import org.belie.rules.lint.sense.Sense;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.lint.sense.Types;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Expression;

/**
 * A name that is also a property of what is matched: {@code claim : Intent()} and then {@code not Against( claim == claim )},
 * which is always true. The engine takes the property, and inside the pattern that binds the name, the fact itself.
 */
final class HidingName implements Check {
    @Override
    public void look(Study study, Findings found) {
        Senses.roots(study.rule()).forEach(e -> look(study, e, found));
        study.conditions(Condition.Pattern.class).forEach(p -> look(study, p, found));
    }

    /** Of {@code claim == claim} the second was meant to be the other thing: one is told of each name, the last. */
    private static void look(Study study, Expression constraint, Findings found) {
        var hidden = new TreeMap<String, Expression>();
        constraint.all().forEach(e -> {
            if (study.senses().of(e) instanceof Sense.Property property && property.hides() != null) {
                hidden.put(property.hides().name(), e);
            }
        });
        hidden.forEach(
                (name, e) -> tell(study, e, (Sense.Property) study.senses().of(e), found));
    }

    private static void tell(Study study, Expression at, Sense.Property property, Findings found) {
        found.tell(
                LintCode.HIDING_NAME,
                study,
                at.at(),
                Said.quoted(property.hides().name()) + " is a property of "
                        + property.of().getSimpleName() + " here, and not what line "
                        + property.hides().at().line() + " binds",
                "call that one something else");
    }

    /** Inside its own pattern a name means the fact. */
    private static void look(Study study, Condition.Pattern pattern, Findings found) {
        var type = Senses.type(pattern);
        if (pattern.binding() == null || type == null || Types.property(type, pattern.binding()) == null) {
            return;
        }
        Senses.roots(pattern)
                .flatMap(Expression::all)
                .filter(e -> e instanceof Expression.Name name && name.name().equals(pattern.binding()))
                .findFirst()
                .ifPresent(e -> found.tell(
                        LintCode.HIDING_NAME,
                        study,
                        e.at(),
                        Said.quoted(pattern.binding()) + " is " + Said.a(type) + " here, as line "
                                + pattern.at().line() + " binds it, and not its property of that name",
                        "call " + Said.a(type) + " something else"));
    }
}
