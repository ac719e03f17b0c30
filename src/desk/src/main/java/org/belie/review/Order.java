package org.belie.review;

import java.util.Comparator;
import java.util.List;

/** The order in which decisions of several chains were made: by time, then by chain and position. */
final class Order {
    private static final Comparator<Recorded> BY_TIME = Comparator.comparing(
                    (Recorded r) -> r.decision().when())
            .thenComparing(r -> r.decision().chain())
            .thenComparing(r -> r.decision().position());

    private Order() {}

    static List<Recorded> of(List<Recorded> decisions) {
        return decisions.stream().sorted(BY_TIME).toList();
    }
}
