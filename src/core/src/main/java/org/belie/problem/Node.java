package org.belie.problem;

/** A piece of a parsed file that knows where it stands: a map, a list or a text. */
public sealed interface Node permits MapNode, ListNode, ScalarNode {
    Mark mark();

    /** What it is, for a message: "a map". */
    String form();
}
