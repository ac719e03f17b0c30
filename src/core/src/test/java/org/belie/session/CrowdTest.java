package org.belie.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.model.AsOf;
import org.belie.model.Bundle;
import org.belie.model.Comparison;
import org.belie.model.Ground;
import org.belie.model.Kin;
import org.belie.verdict.Item;
import org.belie.verdict.Judge;
import org.belie.verdict.Judgement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From how many statements on an actor on less is set beside its claims changes what is shown as set aside, nothing else. */
class CrowdTest {
    private static final Settings NONE = Shop.SETTINGS.where(Map.of("crowd", Double.POSITIVE_INFINITY));
    private static final Settings ALL = Shop.SETTINGS.where(Map.of("crowd", 0.0));

    static List<Path> matters() {
        return Shop.facts();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void theVerdictIsTheSame(Path folder) {
        var matter = Shop.matter(folder);
        var dates = matter.statements().stream().map(s -> s.said().latest()).distinct();
        dates.map(AsOf::new).map(matter::asOf).forEach(CrowdTest::same);
    }

    private static void same(Bundle bundle) {
        assertEquals(
                verdicts(NONE, bundle), verdicts(ALL, bundle), bundle.asOf().toString());
    }

    private static List<String> verdicts(Settings settings, Bundle bundle) {
        return new Judge(Shop.BOOK, settings)
                .judge(bundle).verdicts().stream().map(CrowdTest::verdict).toList();
    }

    private static String verdict(Judgement judged) {
        var items = Stream.of(judged.against(), judged.pro()).map(CrowdTest::items);
        return String.join(
                        " ",
                        judged.claim().id(),
                        judged.outcome().label(),
                        judged.confidence().label())
                + items.toList()
                + judged.missing()
                + judged.headline();
    }

    private static List<String> items(List<Item> items) {
        return items.stream()
                .map(i -> i.rule() + " " + i.seen().id() + " " + i.force() + i.says())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void fewerPairsAreCompared(Path folder) {
        var bundle = Shop.matter(folder).bundle();
        var few = Session.run(Shop.BOOK.base(), ALL, bundle);
        var many = Session.run(Shop.BOOK.base(), NONE, bundle);
        assertTrue(pairs(few) <= pairs(many));
        assertTrue(kin(few).allMatch(Kin::crowded));
        assertTrue(kin(many).noneMatch(Kin::crowded));
        assertEquals(0, many.facts().filter(Ground.class::isInstance).count());
    }

    private static long pairs(Trace trace) {
        return trace.all(Comparison.class).count();
    }

    private static Stream<Kin> kin(Trace trace) {
        return trace.facts().filter(Kin.class::isInstance).map(Kin.class::cast);
    }
}
