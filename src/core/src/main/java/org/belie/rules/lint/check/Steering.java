package org.belie.rules.lint.check;

/** {@code salience 10}: rules do not tell the engine when to fire; what follows from what is in their conditions. */
final class Steering implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.rule()
                .attributes()
                .forEach(a -> found.tell(
                        LintCode.STEERING,
                        study,
                        study.file()
                                .find(
                                        a,
                                        study.rule().at().to(),
                                        study.rule().thenAt().from()),
                        "rules are not steered: there is no " + Said.quoted(a),
                        "leave it out; let one rule read what the other concludes"));
    }
}
