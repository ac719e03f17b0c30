package org.belie.rules.lint.check;

import org.belie.rules.tree.RuleFile;

/** The folder is the package: {@code rules/posture/x.drl} begins with {@code package rules.posture;}. */
final class PackageAndFolder implements FileCheck {
    @Override
    public void look(RuleFile file, Findings found) {
        var parts = file.path().split("/");
        var wanted = parts.length < 2 ? null : "rules." + parts[parts.length - 2];
        var pack = file.pack() == null ? "" : file.pack();
        if (pack.isEmpty()) {
            found.tell(
                    LintCode.PACKAGE,
                    file,
                    file.place(0, 0),
                    "the file has no package",
                    "begin it with " + Said.quoted("package " + (wanted == null ? "rules.mine" : wanted) + ";"));
        } else if (wanted != null && !pack.equals(wanted)) {
            found.tell(
                    LintCode.PACKAGE,
                    file,
                    file.find(pack, 0, file.text().length()),
                    "the package is " + Said.quoted(pack) + ", and the folder " + Said.quoted(parts[parts.length - 2]),
                    "you meant " + Said.quoted("package " + wanted + ";"));
        }
    }
}
