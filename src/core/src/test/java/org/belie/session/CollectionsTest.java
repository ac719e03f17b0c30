package org.belie.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.bundle.Matter;
import org.belie.model.AsOf;
import org.belie.model.Balance;
import org.belie.model.Candidate;
import org.belie.model.Cap;
import org.belie.model.Ceiling;
import org.belie.model.Overtaken;
import org.belie.model.Partial;
import org.belie.model.Standing;
import org.belie.model.Statement;
import org.belie.model.Verdict;
import org.belie.model.Weight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What rules collect is all there is and nothing that is gone. Drools 10.2 was seen to leave an accumulate behind: this is
 * held over every matter at every date on which something was said.
 */
class CollectionsTest {
    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void nothingIsLeftOutOrLeftBehind(Path folder) {
        var matter = Shop.matter(folder);
        dates(matter).forEach(date -> hold(Session.run(Shop.BOOK.base(), Shop.SETTINGS, matter.asOf(date))));
    }

    private static Set<AsOf> dates(Matter matter) {
        return matter.statements().stream()
                .filter(Statement::asserted)
                .map(s -> new AsOf(s.said().latest()))
                .collect(Collectors.toSet());
    }

    private static void hold(Trace trace) {
        trace.all(Weight.class).forEach(w -> {
            assertEquals(all(trace, Cap.class, c -> c.pair().equals(w.pair())), Set.copyOf(w.caps()));
            assertEquals(all(trace, Partial.class, p -> p.pair().equals(w.pair())), Set.copyOf(w.partial()));
        });
        trace.all(Balance.class).forEach(b -> {
            var left = all(trace, Overtaken.class, o -> true).stream()
                    .map(Overtaken::weight)
                    .toList();
            var standing = all(trace, Weight.class, w -> w.claim().equals(b.claim()) && !left.contains(w));
            assertEquals(standing, Set.copyOf(b.weights()));
        });
        trace.all(Standing.class).forEach(s -> {
            var outcomes = all(trace, Candidate.class, c -> c.claim().equals(s.claim())).stream()
                    .map(Candidate::outcome)
                    .toList();
            var order = Shop.SETTINGS.precedence();
            outcomes.forEach(o -> assertEquals(true, order.rank(s.outcome()) <= order.rank(o), s + " of " + outcomes));
            assertEquals(true, outcomes.contains(s.outcome()));
        });
        var judged = trace.all(Verdict.class).map(Verdict::claim).toList();
        assertEquals(Set.copyOf(judged).size(), judged.size(), "one verdict a claim");
        trace.all(Verdict.class)
                .filter(v -> trace.all(Balance.class).anyMatch(b -> b.claim().equals(v.claim())))
                .filter(v -> !trace.all(Standing.class)
                        .filter(s -> s.claim().equals(v.claim()))
                        .toList()
                        .isEmpty())
                .forEach(v -> assertEquals(
                        all(trace, Ceiling.class, c -> c.claim().equals(v.claim())), Set.copyOf(v.ceilings())));
    }

    private static <T> Set<T> all(Trace trace, Class<T> type, Function<T, Boolean> which) {
        return trace.all(type).filter(which::apply).collect(Collectors.toSet());
    }
}
