package org.belie.rules.lint.check;

import org.belie.rules.lint.sense.Types;
import org.belie.rules.tree.RuleFile;

/** A rule file imports the model, and nothing else. */
final class Imports implements FileCheck {
    private static final String ALL = Types.MODEL + ".*";

    @Override
    public void look(RuleFile file, Findings found) {
        file.imports().stream()
                .filter(i -> !ofModel(i.what()))
                .forEach(i -> found.tell(
                        LintCode.IMPORT,
                        file,
                        i.at(),
                        "rules do not import " + Said.quoted(i.what()),
                        "leave it out: " + Said.quoted("import " + ALL + ";") + " brings all that rules read"));
        if (!file.rules().isEmpty() && file.imports().stream().noneMatch(i -> ofModel(i.what()))) {
            found.tell(
                    LintCode.IMPORT,
                    file,
                    file.rules().get(0).at(),
                    "the types that the rule reads are not imported",
                    "add " + Said.quoted("import " + ALL + ";") + " below the package");
        }
    }

    private static boolean ofModel(String what) {
        return what.equals(ALL) || what.startsWith(Types.MODEL + ".") && Types.named(what) != null;
    }
}
