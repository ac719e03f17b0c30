package org.belie.rules.lint.check;

import org.belie.rules.tree.RuleFile;

/** Functions, globals, declared types and attributes: what DRL has beside rules, and belie's rules do not use. */
final class Beside implements FileCheck {
    @Override
    public void look(RuleFile file, Findings found) {
        file.outside()
                .forEach(o -> found.tell(
                        LintCode.DECLARATION,
                        file,
                        o.at(),
                        "a rule file holds no " + Said.quoted(o.what()),
                        "say it in conditions, or add it to the model"));
        if (file.rules().isEmpty()) {
            found.tell(LintCode.ONE_RULE, file, file.place(0, 0), "there is no rule in this file", null);
        }
        file.rules().stream()
                .skip(1)
                .forEach(r -> found.tell(
                        LintCode.ONE_RULE,
                        file,
                        r.at(),
                        "this is another rule in one file",
                        "give it a file of its own, with its cases beside it"));
    }
}
