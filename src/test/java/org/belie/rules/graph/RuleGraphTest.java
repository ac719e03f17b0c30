package org.belie.rules.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.bundle.Case;
import org.belie.bundle.CasesReader;
import org.belie.bundle.Matter;
import org.belie.bundle.NamedText;
import org.belie.model.Statement;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleFolder;
import org.belie.session.Derivation;
import org.belie.session.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The graph has every way that facts take from rule to rule, and few that they never take. */
class RuleGraphTest {
    private static final RuleGraph GRAPH = RuleBook.texts(Shop.FOLDER).value().graph();

    private static boolean edge(String from, String to, Way way) {
        return GRAPH.edges().stream().anyMatch(e -> e.from().equals(from) && e.to().equals(to) && e.way() == way);
    }

    private static final SortedSet<String> READ = new TreeSet<>();
    private static final List<Statement> DERIVED = new ArrayList<>();
    private static final Set<Class<?>> TOLD = new HashSet<>();

    @BeforeAll
    static void runEveryMatterAndEveryCase() {
        Stream.concat(Shop.facts().stream().map(Shop::matter), cases()).forEach(matter -> {
            var trace = Session.run(Shop.BOOK.base(), Shop.SETTINGS, matter.bundle());
            trace.all()
                    .forEach(d -> premises(d.premises())
                            .flatMap(p -> trace.ways(p).stream())
                            .forEach(w -> READ.add(id(w) + " " + id(d))));
            trace.all(Statement.class).forEach(DERIVED::add);
            trace.told().forEach(fact -> TOLD.add(fact.getClass()));
        });
    }

    private static Stream<Matter> cases() {
        return Shop.FOLDER.cases().entrySet().stream()
                .flatMap(e ->
                        CasesReader.read(new NamedText(e.getKey(), e.getValue()), Shop.VOCABULARY).value().stream())
                .map(Case::matter);
    }

    private static String id(Derivation way) {
        return Shop.BOOK.named(way.pack(), way.rule()).id();
    }

    /** Whatever a rule was seen to read in any matter, and in the cases of any rule, is an edge. */
    @Test
    void everyPremiseCameByAnEdge() {
        assertTrue(READ.size() > 300, "pairs of rules");
        var missing = READ.stream()
                .filter(r -> !edge(r.split(" ")[0], r.split(" ")[1], Way.NEEDS)
                        && !edge(r.split(" ")[0], r.split(" ")[1], Way.COLLECTS))
                .toList();
        assertEquals(List.of(), missing);
    }

    /**
     * And there are few edges by which nothing was ever seen to come. No matter is so large that comparisons come by the
     * rule for crowds; they are those of the other rule.
     */
    @Test
    void mostEdgesAreUsed() {
        var open = GRAPH.edges().stream()
                .filter(e -> !e.from().equals("CMP-002") && !e.to().equals("CMP-002"))
                .filter(e -> e.way() != Way.UNLESS && GRAPH.nodes().get(e.from()) instanceof Node.OfRule)
                .map(e -> e.from() + " " + e.to())
                .distinct()
                .toList();
        var unused = open.stream().filter(e -> !READ.contains(e)).toList();
        assertTrue(unused.size() < open.size() / 4, unused.toString());
    }

    private static Stream<Object> premises(Object premise) {
        if (premise instanceof Collection<?> many) {
            return many.stream().flatMap(RuleGraphTest::premises);
        }
        return premise instanceof Object[] many ? premises(Arrays.asList(many)) : Stream.of(premise);
    }

    @Test
    void whatIsKnownOfDerivedStatementsIsSoOfAll() {
        assertTrue(DERIVED.size() > 100, "derived statements");
        for (var statement : DERIVED) {
            assertTrue(
                    Derived.ACTS.contains(statement.action()) || statement.id().startsWith("sum("), statement.id());
            Derived.KNOWN.forEach((property, value) -> {
                if (value instanceof Boolean || value instanceof String) {
                    assertEquals(value, value(statement, property), property);
                }
            });
            assertEquals(null, statement.replaces());
            assertEquals(null, statement.seriesKey());
            assertTrue(statement.id().contains("("), "no id of a bundle has brackets");
        }
    }

    private static Object value(Statement statement, String property) {
        try {
            return Statement.class.getMethod(property).invoke(statement);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(property, e);
        }
    }

    @Test
    void whatASessionIsToldIsAnInput() {
        TOLD.forEach(type -> assertTrue(Kinds.TOLD.stream().anyMatch(t -> t.isAssignableFrom(type)), type.getName()));
    }

    @Test
    void aFamilyIsMatchedByItsKinds() {
        assertTrue(edge("POS-001", "VER-001", Way.NEEDS), "For and Against are Evidence");
        assertTrue(edge("TRM-003", "CMP-001", Way.NEEDS), "a derived rise is a Statement, and is compared");
        assertFalse(edge("POS-003", "VER-001", Way.NEEDS), "a Cap is no Evidence");
        assertTrue(edge("POS-003", "VER-001", Way.COLLECTS));
        assertTrue(edge("POS-002", "VER-001", Way.UNLESS), "evidence counts unless it is discounted");
    }

    @Test
    void aPatternThatARiseCanNeverMatchDoesNotReadOne() {
        assertFalse(edge("TRM-003", "POS-003", Way.NEEDS), "a rise is no rotation");
        assertFalse(edge("TRM-003", "VER-003", Way.NEEDS), "nobody asks for a verdict on a derived rise");
        assertFalse(edge("TRM-003", "TRM-005", Way.NEEDS), "a rise is not derived from a derived one");
        assertFalse(edge("TRM-003", "TRM-001", Way.COLLECTS), "a change is no level");
        assertFalse(edge("TRM-003", "TRM-008", Way.NEEDS), "nobody replaces a derived statement");
    }

    @Test
    void anOutcomeThatIsNotAskedForIsNoEdge() {
        var folder = Shop.FOLDER.files();
        var text = folder.get("verdict/rank.drl")
                .replace("Candidate( claim == asked )", "Candidate( claim == asked, outcome == Outcome.FULFILLED )");
        var files = new TreeMap<>(folder);
        files.put("verdict/rank.drl", text);
        var graph = RuleBook.texts(new RuleFolder("", files)).value().graph();
        var rank = "VER-040";
        var all = GRAPH.into(rank).stream()
                .filter(e -> e.type().equals("Candidate"))
                .count();
        var some = graph.into(rank).stream()
                .filter(e -> e.type().equals("Candidate"))
                .map(Edge::from)
                .toList();
        assertTrue(all > 15, "every proposed outcome is ranked");
        assertEquals(2, some.size(), some.toString());
    }

    @Test
    void parametersAreToldApartAndARulesNeighboursAreFew() {
        assertTrue(edge("Parameter trend-tolerance", "TRM-003", Way.NEEDS));
        var around = GRAPH.around(c -> c.id().equals("POS-001"));
        assertEquals(
                List.of("CMP-001", "CMP-002", "EVD-018", "POS-001", "VER-001"),
                List.copyOf(around.nodes().keySet()));
        assertEquals(4, around.edges().size());
    }
}
