package org.belie.verdict.why;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belie.message.Messages;
import org.belie.model.Reliability;
import org.belie.model.Statement;
import org.belie.verdict.Admiralty;
import org.belie.verdict.Phrase;
import org.belie.verdict.Template;

/**
 * Fills sentences for one branch of a tree. A statement is spelt out where the branch first speaks of it; from there on its
 * id will do.
 */
final class Words {
    private final Set<Statement> spelt;

    private Words(Set<Statement> spelt) {
        this.spelt = spelt;
    }

    /** For a tree in which nothing has been said yet. */
    static Words fresh() {
        return new Words(new HashSet<>());
    }

    /** For what is below: it knows what was said so far, and what is said there stays there. */
    Words below() {
        return new Words(new HashSet<>(spelt));
    }

    /** A rule's sentence with its holes filled. */
    String fill(String sentence, Map<String, Object> bindings) {
        return Template.fill(sentence, bindings, this::of);
    }

    /** Whether a statement need not be spelt out any more; from now on it need not. */
    boolean knows(Statement statement) {
        return !spelt.add(statement);
    }

    private String of(Object value) {
        if (value instanceof Statement statement) {
            return knows(statement) ? "[" + statement.id() + "]" : Phrase.of(value);
        }
        if (value instanceof Collection<?> many && !many.isEmpty()) {
            return list(inOrder(many).stream().map(this::of).toList());
        }
        return value instanceof Reliability reliability ? Admiralty.of(reliability) : Phrase.of(value);
    }

    /** What was collected comes in the engine's order, what a bundle lists in the bundle's. */
    private static Collection<?> inOrder(Collection<?> many) {
        return many.iterator().next() instanceof Statement ? Reasons.sorted(many) : many;
    }

    /** {@code a, b and c}. */
    private static String list(List<String> items) {
        var last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : Messages.of("list.and", String.join(", ", items.subList(0, last)), items.get(last));
    }
}
