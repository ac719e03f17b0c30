package org.belie.problem;

import java.util.List;

/** A list. */
public record ListNode(List<Node> items, Mark mark) implements Node {
    public ListNode {
        items = List.copyOf(items);
    }

    @Override
    public String form() {
        return "a list";
    }
}
