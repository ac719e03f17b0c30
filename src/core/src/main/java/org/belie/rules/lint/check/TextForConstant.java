package org.belie.rules.lint.check;

import org.belie.problem.Nearest;
import org.belie.rules.lint.sense.ValueType;

/** {@code bond == "opposes"}: the word of a closed list as bundles write it, where a rule names the constant. */
final class TextForConstant implements Check {
    @Override
    public void look(Study study, Findings found) {
        Pair.withText(study).filter(p -> p.type(study).constant()).forEach(p -> {
            var type = p.type(study);
            found.tell(
                    LintCode.TEXT_FOR_CONSTANT,
                    study,
                    p.given().at(),
                    Said.quoted(study.text(p.value())) + " is " + type.words() + ", and " + study.text(p.given())
                            + " is text",
                    maybe(type, p.text()));
        });
    }

    private static String maybe(ValueType type, String text) {
        var constants = UnknownConstant.constants(type.raw());
        var nearest = Nearest.to(text.replace('-', '_'), constants);
        var name = type.raw().getSimpleName() + ".";
        return nearest == null
                ? "one of " + Said.list(constants.stream().map(c -> name + c).toList())
                : "you meant " + Said.quoted(name + nearest);
    }
}
