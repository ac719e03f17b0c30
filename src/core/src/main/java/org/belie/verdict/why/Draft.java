package org.belie.verdict.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A node that is still growing: what else it rests on is a draft too, since numbers come last. */
final class Draft {
    private final Node text;
    private final Reason reason;
    private final Words words;
    private final List<Draft> children = new ArrayList<>();
    private final List<Draft> elsewhere = new ArrayList<>();
    private String number;
    private int position;

    /**
     * A draft.
     *
     * @param text what it says, without number and children
     * @param words for what is below it
     */
    Draft(Node text, Reason reason, Words words) {
        this.text = text;
        this.reason = reason;
        this.words = words;
    }

    Reason reason() {
        return reason;
    }

    Words words() {
        return words;
    }

    void add(Draft child) {
        children.add(child);
    }

    void see(Draft other) {
        elsewhere.add(other);
    }

    /** The tree from here on, numbered as it is read. */
    Node root() {
        number("0", 0);
        return node();
    }

    private int number(String own, int at) {
        number = own;
        position = at;
        var next = at + 1;
        for (var i = 0; i < children.size(); i++) {
            var below = own.equals("0") ? "" : own + ".";
            next = children.get(i).number(below + (i + 1), next);
        }
        return next;
    }

    private Node node() {
        var see = elsewhere.stream()
                .sorted(Comparator.comparingInt(d -> d.position))
                .map(d -> d.number)
                .distinct()
                .toList();
        return text.at(number, see, children.stream().map(Draft::node).toList());
    }
}
