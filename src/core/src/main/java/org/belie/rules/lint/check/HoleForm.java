package org.belie.rules.lint.check;

import org.belie.rules.tree.Sentence;

/** Braces of a sentence that make no hole: {@code {pair.claim}, {@code {}}, {@code {pair claim}}}. */
final class HoleForm implements Check {
    /** Who writes hundreds of them is told of the first. */
    private static final int MOST = 10;

    @Override
    public void look(Study study, Findings found) {
        Hole.sentences(study)
                .forEach(m -> Sentence.of(m.value()).odd().stream()
                        .limit(MOST)
                        .forEach(at -> found.tell(
                                LintCode.HOLE_FORM,
                                study,
                                Hole.inside(study, m, at, at + 1),
                                "this " + Said.quoted(m.value().substring(at, at + 1)) + " makes no hole",
                                "write holes like `{pair.claim}`")));
    }
}
