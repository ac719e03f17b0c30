package org.belie.verdict.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.bundle.Matter;
import org.belie.model.AsOf;
import org.belie.model.Statement;
import org.belie.rules.RuleBook;
import org.belie.session.Derivation;
import org.belie.session.Session;
import org.belie.session.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read here of a rule is what the engine does with it: the same matches, with the same names bound to the same
 * things, for every rule over every matter at every date on which something was said.
 */
class ProbeTest {
    private static final Witness THOROUGH = new Witness() {
        @Override
        public boolean thorough() {
            return true;
        }
    };

    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void aRuleMatchesHereWhatItMatchesInTheEngine(Path folder) {
        var matter = Shop.matter(folder);
        dates(matter).forEach(date -> agree(Session.run(Shop.BOOK.base(), Shop.SETTINGS, matter.asOf(date))));
    }

    static Set<AsOf> dates(Matter matter) {
        return matter.statements().stream()
                .filter(Statement::asserted)
                .map(s -> new AsOf(s.said().latest()))
                .collect(Collectors.toSet());
    }

    static void agree(Trace trace) {
        agree(Shop.BOOK, trace, "");
    }

    static void agree(RuleBook book, Trace trace, String told) {
        var fired = trace.all().collect(Collectors.groupingBy(d -> d.pack() + "/" + d.rule()));
        var indexed = new Matcher(Memory.of(trace.facts()), Witness.NONE);
        var scanned = new Matcher(Memory.of(trace.facts()), THOROUGH);
        for (var card : book.cards().values()) {
            var rule = book.trees().get(card.id());
            var engine = fired.getOrDefault(rule.pack() + "/" + rule.name(), List.of()).stream()
                    .map(Derivation::bindings)
                    .collect(counted());
            assertEquals(engine, indexed.matches(rule).stream().collect(counted()), told + card.id());
            assertEquals(engine, scanned.matches(rule).stream().collect(counted()), told + card.id());
        }
    }

    private static java.util.stream.Collector<Map<String, Object>, ?, Map<Map<String, Object>, Long>> counted() {
        return Collectors.groupingBy(ProbeTest::plain, Collectors.counting());
    }

    /** Collections are in no order, and a number is one whatever its kind. */
    static Map<String, Object> plain(Map<String, Object> bound) {
        var plain = new HashMap<String, Object>();
        bound.forEach((name, value) -> plain.put(
                name,
                value instanceof Collection<?> many
                        ? many.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        : value instanceof Number number ? (Object) (number.doubleValue() + 0.0) : value));
        return plain;
    }
}
