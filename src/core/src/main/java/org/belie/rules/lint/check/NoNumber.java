package org.belie.rules.lint.check;

import org.belie.rules.tree.Expression;

/** {@code gap > claim.kind / 2}: reckoning with what is no number. */
final class NoNumber implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.expressions()
                .filter(e ->
                        study.senses().type(e) != null && study.senses().type(e).number())
                .filter(e -> e instanceof Expression.Minus
                        || e instanceof Expression.Operation o && o.operator().reckons())
                .flatMap(e -> e.parts().stream())
                .filter(e -> study.senses().type(e) != null
                        && !study.senses().type(e).number())
                .forEach(e -> found.tell(
                        LintCode.NO_NUMBER,
                        study,
                        e.at(),
                        Said.shown(study, e) + " is " + study.senses().type(e).words()
                                + ", and no number to reckon with",
                        null));
    }
}
