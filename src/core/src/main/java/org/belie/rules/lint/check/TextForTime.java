package org.belie.rules.lint.check;

/** {@code due == "2022-02-20"}: a rule names no dates; it compares the times of facts. */
final class TextForTime implements Check {
    @Override
    public void look(Study study, Findings found) {
        Pair.withText(study)
                .filter(p -> p.type(study).time())
                .forEach(p -> found.tell(
                        LintCode.TEXT_FOR_TIME,
                        study,
                        p.given().at(),
                        Said.quoted(study.text(p.value())) + " is "
                                + p.type(study).words() + ", and " + study.text(p.given()) + " is text",
                        "compare it with the time of another fact: `asOf.date`, `pair.claim.said.latest`"));
    }
}
