package org.belie.model;

import java.util.List;

/** Which outcome stands where several hold, first before last; from {@code rules/parameters.yaml}. */
public record Precedence(List<Outcome> order) {
    public Precedence {
        order = List.copyOf(order);
    }

    /** Its place, 0 first; outcomes not listed come last. */
    public int rank(Outcome outcome) {
        var place = order.indexOf(outcome);
        return place < 0 ? order.size() : place;
    }
}
