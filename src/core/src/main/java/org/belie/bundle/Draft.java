package org.belie.bundle;

import java.util.List;
import java.util.Map;
import org.belie.model.Statement;
import org.belie.problem.Mark;
import org.belie.problem.ScalarNode;

/**
 * A statement as it stands in the file, before what it refers to is looked up.
 *
 * @param references the ids of other statements that it names, by the field that names them
 * @param judge what the bundle says of judging it, or null
 */
record Draft(
        Statement statement,
        Kind kind,
        ScalarNode id,
        Map<Reference, List<ScalarNode>> references,
        Boolean judge,
        Mark mark) {
    List<ScalarNode> named(Reference field) {
        return references.getOrDefault(field, List.of());
    }

    /** Whether it only joins others. */
    boolean joins() {
        return !named(Reference.ANY).isEmpty() || !named(Reference.ALL).isEmpty();
    }

    /** The ids it names there. */
    List<String> ids(Reference field) {
        var named = named(field);
        return named.isEmpty()
                ? List.of()
                : named.stream().map(ScalarNode::text).toList();
    }
}
