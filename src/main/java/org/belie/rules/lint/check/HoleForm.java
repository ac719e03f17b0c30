package org.belie.rules.lint.check;

import java.util.regex.Pattern;

/** Braces of a sentence that make no hole: {@code {pair.claim}, {@code {}}, {@code {pair claim}}}. */
final class HoleForm implements Check {
    private static final Pattern ODD = Pattern.compile("\\{(?![\\w.]+})|(?<!\\{\\$?[\\w.]{1,200})}");

    @Override
    public void look(Study study, Findings found) {
        Hole.sentences(study)
                .forEach(m -> ODD.matcher(m.value())
                        .results()
                        .forEach(b -> found.tell(
                                LintCode.HOLE_FORM,
                                study,
                                Hole.inside(study, m, b.start(), b.end()),
                                "this " + Said.quoted(b.group()) + " makes no hole",
                                maybe(m.value().substring(b.start())))));
    }

    /** Names of DRL may begin with a dollar, and holes have none. */
    private static String maybe(String from) {
        return from.matches("(?s)\\{\\$\\w+[\\w.]*}.*")
                ? "call it `" + from.replaceFirst("(?s)\\{\\$(\\w+).*", "$1") + "`: names in holes have no `$`"
                : "write holes like `{pair.claim}`";
    }
}
