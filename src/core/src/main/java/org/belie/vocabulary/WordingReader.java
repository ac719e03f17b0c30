package org.belie.vocabulary;

import java.util.List;
import java.util.Map;
import org.belie.model.Wording;
import org.belie.problem.Fields;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;

/** Reads how an action is said: {@code phrase: "close {object} {in place}"}, or the same with its subject and its past. */
final class WordingReader {
    private static final Map<String, Wording.Subject> SUBJECTS = Words.of(Wording.Subject.class);

    private WordingReader() {}

    /** What a declaration says of it, or null. */
    static Wording read(String action, Fields fields, Problems problems) {
        var node = fields.node("phrase");
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode) {
            var will = fields.text("phrase");
            return will == null ? null : new Wording(Wording.Subject.ACTOR, will, null);
        }
        var said = Fields.of(node, "the `phrase` of " + action, problems);
        return said == null ? null : inFull(said);
    }

    private static Wording inFull(Fields said) {
        said.only(List.of("subject", "will", "did"), "a `phrase`", Map.of());
        said.require("a `phrase`", "will");
        var will = said.text("will");
        var subject = said.choice("subject", SUBJECTS, Wording.Subject.ACTOR);
        return will == null ? null : new Wording(subject, will, said.text("did"));
    }
}
