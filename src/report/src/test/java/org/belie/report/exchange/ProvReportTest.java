package org.belie.report.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an auditor asks of the record: everything named is described, and every verdict goes back to who said what. */
class ProvReportTest {
    private static final Set<String> THINGS = Set.of("Entity", "Activity", "Agent");

    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    private static List<JsonNode> graph(Path folder) {
        return Reports.each(Reports.json(Reports.prov(Reports.of(folder))).get("@graph"))
                .toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void everythingThatIsRelatedIsDescribed(Path folder) {
        var graph = graph(folder);
        var known = graph.stream().map(n -> text(n, "@id")).collect(Collectors.toSet());
        graph.stream()
                .filter(n -> !THINGS.contains(text(n, "@type")))
                .flatMap(n -> Stream.of("entity", "activity", "agent", "plan", "generatedEntity", "usedEntity")
                        .filter(n::has)
                        .map(f -> text(n, f)))
                .forEach(name -> assertTrue(known.contains(name), name));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void everyVerdictGoesBackToWhatSomebodySaid(Path folder) {
        var graph = graph(folder);
        var verdicts = graph.stream()
                .filter(n -> n.path("type").toString().contains("belie:verdict"))
                .map(n -> text(n, "@id"))
                .toList();
        assertTrue(!verdicts.isEmpty());
        var asserted = graph.stream()
                .filter(n -> text(n, "@type").equals("Attribution"))
                .map(n -> text(n, "entity"))
                .collect(Collectors.toSet());
        for (var verdict : verdicts) {
            var from = new HashSet<>(Set.of(verdict));
            while (graph.stream()
                            .filter(n -> from.contains(text(n, "generatedEntity")))
                            .filter(n -> from.add(text(n, "usedEntity")))
                            .count()
                    > 0) {}
            assertTrue(from.stream().anyMatch(asserted::contains) || hypothesis(from), verdict + ": " + from);
        }
    }

    /** A hypothesis of which nothing is known rests on nobody. */
    private static boolean hypothesis(Set<String> from) {
        return from.stream().filter(n -> n.contains("/statement/")).count() == 1;
    }

    @Test
    void aConclusionNamesTheRuleThatFired() {
        var graph = graph(Path.of("facts", "nato-2022-02-16"));
        var plans = graph.stream()
                .filter(n -> text(n, "@type").equals("Association"))
                .map(n -> text(n, "plan"))
                .collect(Collectors.toSet());
        assertTrue(plans.containsAll(Set.of("r:POS-001", "r:VER-011")), plans.toString());
        var firings =
                graph.stream().filter(n -> text(n, "@type").equals("Activity")).count();
        var generations = graph.stream()
                .filter(n -> text(n, "@type").equals("Generation"))
                .count();
        assertEquals(firings, generations);
    }
}
