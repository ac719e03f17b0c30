package org.belie.verdict.why;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.belie.model.Bundle;
import org.belie.model.Statement;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;

/**
 * Why the verdict on one claim is what it is, as plain data.
 *
 * @param root the verdict; its first child is the claim
 */
public record Explanation(Bundle bundle, Judgement judgement, Detail detail, Node root) {

    /** Ids of what was set beside the claim and is no part of the reasons, because rules discounted it or put it aside. */
    public List<String> setAside() {
        var used = new HashSet<String>();
        statements(root, used);
        return Stream.concat(judgement.discounted().stream(), judgement.context().stream())
                .map(Item::statements)
                .flatMap(List::stream)
                .map(Statement::id)
                .filter(id -> !used.contains(id))
                .distinct()
                .sorted()
                .toList();
    }

    private static void statements(Node node, Set<String> ids) {
        if (node.statement() != null) {
            ids.add(node.statement().id());
        }
        node.children().forEach(child -> statements(child, ids));
    }
}
