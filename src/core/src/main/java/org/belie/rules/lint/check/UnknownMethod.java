package org.belie.rules.lint.check;

import java.util.Collection;
import org.belie.problem.Nearest;
import org.belie.rules.lint.sense.Sense;
import org.belie.rules.lint.sense.Types;
import org.belie.rules.tree.Expression;

/** Something is asked a question that its type does not answer: {@code claim.isAn( "x" )}. */
final class UnknownMethod implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.unknown(Sense.Kind.METHOD, m -> {
            var type = m.sense().of();
            var call = (Expression.Call) m.piece();
            var there = call.arguments().isEmpty() ? Types.properties(type) : Types.questions(type);
            found.tell(
                    LintCode.NO_METHOD,
                    study,
                    call.nameAt(),
                    type.getSimpleName() + " does not answer to "
                            + Said.quoted(call.name() + (call.arguments().isEmpty() ? "()" : "( ... )")),
                    maybe(call, there));
        });
    }

    /** Getters of Java are properties here. */
    private static String maybe(Expression.Call call, Collection<String> there) {
        var plain = call.name().replaceFirst("^(get|is)(?=[A-Z])", "");
        var property = plain.isEmpty() ? "" : Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
        return there.contains(property) ? "ask " + Said.quoted(property) : Nearest.advice(call.name(), there);
    }
}
