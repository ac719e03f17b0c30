package org.belie.verdict.replay;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.model.Statement;
import org.belie.session.Trace;

/** What a conclusion stands on, down to what somebody said. What spoke by its absence is not among it. */
final class Below {
    private Below() {}

    /** The ids of the statements below a fact. */
    static Set<String> of(Object fact, Trace trace) {
        var met = new HashSet<Object>();
        var open = new ArrayDeque<Object>();
        open.add(fact);
        while (!open.isEmpty()) {
            var next = open.pop();
            if (met.add(next)) {
                trace.ways(next).stream()
                        .flatMap(w -> w.premises().stream())
                        .flatMap(Below::each)
                        .forEach(open::add);
            }
        }
        return met.stream()
                .filter(Statement.class::isInstance)
                .map(s -> ((Statement) s).id())
                .collect(Collectors.toSet());
    }

    /** What a rule collected is many premises in one. */
    private static Stream<Object> each(Object premise) {
        if (premise instanceof Collection<?> many) {
            return many.stream().flatMap(Below::each);
        }
        return premise instanceof Object[] many
                ? Arrays.stream(many).flatMap(Below::each)
                : Stream.of(premise).filter(Objects::nonNull);
    }
}
