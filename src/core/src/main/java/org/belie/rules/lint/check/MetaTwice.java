package org.belie.rules.lint.check;

import java.util.HashMap;
import org.belie.rules.tree.Meta;

/** One line of metadata twice: only one of them counts. */
final class MetaTwice implements Check {
    @Override
    public void look(Study study, Findings found) {
        var first = new HashMap<String, Meta>();
        for (var meta : study.rule().meta()) {
            var earlier = first.putIfAbsent(meta.name(), meta);
            if (earlier != null) {
                found.tell(
                        LintCode.META_TWICE,
                        study,
                        meta.at(),
                        "`@" + meta.name() + "` is given already, in line "
                                + earlier.at().line(),
                        null);
            }
        }
    }
}
