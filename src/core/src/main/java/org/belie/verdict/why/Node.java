package org.belie.verdict.why;

import java.util.List;
import org.belie.model.Statement;
import org.belie.rules.RuleCard;

/**
 * One step of an explanation: a conclusion, a statement, a number, a row of a table, or what was not there.
 *
 * @param number its place in the tree, {@code 1.2}; the root has {@code 0}
 * @param concluded what it comes to, in a few words
 * @param sentence the concluding rule's own sentence; of what was told, what it says
 * @param note what a comparison found, aspect by aspect, or what outranks an outcome; else null
 * @param rule the rule that concluded it; null for what was told, and for what was concluded in several ways
 * @param statement what somebody said; null for any other
 * @param place of the rule, statement or parameter in its file; null where there is none
 * @param see numbers of nodes that it rests on too and that stand elsewhere in the tree
 * @param children what it rests on; of what was concluded in several ways one {@link Kind#WAY} each, and what all share
 */
public record Node(
        String number,
        Kind kind,
        String concluded,
        String sentence,
        String note,
        RuleCard rule,
        Statement statement,
        Place place,
        List<String> see,
        List<Node> children) {
    public Node {
        see = List.copyOf(see);
        children = List.copyOf(children);
    }

    /** The same at a place of a tree. */
    Node at(String here, List<String> elsewhere, List<Node> below) {
        return new Node(here, kind, concluded, sentence, note, rule, statement, place, elsewhere, below);
    }
}
