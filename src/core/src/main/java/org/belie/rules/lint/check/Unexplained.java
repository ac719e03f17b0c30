package org.belie.rules.lint.check;

import java.util.stream.Stream;

/** A rule without the comment that says what it stands for, without its doubt or its status. */
final class Unexplained implements Check {
    @Override
    public void look(Study study, Findings found) {
        if (study.file().about() == null) {
            tell(
                    study,
                    "no comment above it",
                    "say in `/* ... */` what it looks for and what it stays silent on",
                    found);
        }
        Stream.of("status", "doubt")
                .filter(key -> !UnknownMeta.has(study, key))
                .forEach(key -> tell(
                        study,
                        "no " + key,
                        key.equals("status")
                                ? "add @status( \"draft\" ) or @status( \"stable\" )"
                                : "add @doubt( \"...\" ): what could make it wrong",
                        found));
    }

    private static void tell(Study study, String lacks, String maybe, Findings found) {
        found.tell(
                LintCode.UNEXPLAINED,
                study,
                study.rule().at(),
                "rule \"" + study.rule().name() + "\" has " + lacks,
                maybe);
    }
}
