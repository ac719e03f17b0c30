package org.belie.rules.lint.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.belie.model.Statement;

/** {@code kind == "intnet"}: statements have five kinds. */
final class UnknownKind implements Check {
    private static final List<String> KINDS = Arrays.stream(Statement.class.getPermittedSubclasses())
            .map(k -> k.getSimpleName().toLowerCase(Locale.ROOT))
            .toList();

    @Override
    public void look(Study study, Findings found) {
        Written.comparedWith(study, Statement.class, "kind")
                .forEach(w -> w.mustBe(KINDS, "there is no kind of statement", LintCode.NO_KIND, study, found));
    }
}
