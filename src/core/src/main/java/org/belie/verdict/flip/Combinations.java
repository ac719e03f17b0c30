package org.belie.verdict.flip;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** All ways to pick some of a list: what stands early in the list is tried with its like before what stands late. */
final class Combinations {
    private Combinations() {}

    /**
     * Visits every pick of {@code size}, until a visit says to stop. No pick with a later element comes before one that does
     * without it, so that a search that is cut short has tried the front of the list thoroughly.
     *
     * @param visit says whether to go on
     * @return whether all were visited
     */
    static <T> boolean each(List<T> all, int size, Predicate<List<T>> visit) {
        if (size == 0) {
            return visit.test(List.of());
        }
        for (var last = size - 1; last < all.size(); last++) {
            var latest = all.get(last);
            if (!each(all.subList(0, last), size - 1, picked -> visit.test(plus(picked, latest)))) {
                return false;
            }
        }
        return true;
    }

    private static <T> List<T> plus(List<T> picked, T last) {
        var all = new ArrayList<>(picked);
        all.add(last);
        return all;
    }
}
