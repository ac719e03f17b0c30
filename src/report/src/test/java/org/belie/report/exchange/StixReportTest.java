package org.belie.report.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.bundle.Dates;
import org.belie.json.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What STIX asks for beyond the shape of its objects: references that lead somewhere, ids, opinions on claims. */
class StixReportTest {
    private static final Path NATO = Path.of("facts", "nato-2022-02-16");

    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    private static Map<String, JsonNode> objects(Report report) {
        var objects = new HashMap<String, JsonNode>();
        Reports.each(Reports.json(Reports.stix(report)).get("objects"))
                .forEach(o -> assertEquals(null, objects.put(o.get("id").asText(), o), "an id is used once"));
        return objects;
    }

    @ParameterizedTest
    @MethodSource("matters")
    void everyReferenceLeadsToAnObjectOfTheBundle(Path folder) {
        var objects = objects(Reports.of(folder));
        for (var object : objects.values()) {
            Reports.each(object.path("object_refs")).forEach(r -> assertTrue(objects.containsKey(r.asText())));
            var creator = object.path("created_by_ref").asText(null);
            assertTrue(
                    creator == null || objects.get(creator).get("type").asText().equals("identity"));
        }
    }

    @Test
    void theVerdictIsAnOpinionOnTheNoteOfTheClaim() {
        var objects = objects(Reports.of(NATO));
        var opinion = objects.values().stream()
                .filter(o -> o.path("opinion").asText().equals("strongly-disagree"))
                .findFirst()
                .orElseThrow();
        assertEquals(50, opinion.get("confidence").asInt(), "moderate is Med: 30-69, written 50");
        var claim = objects.get(opinion.at("/object_refs/0").asText());
        assertEquals(
                "intent of Vladimir Putin, 15 February 2022",
                claim.get("abstract").asText());
        assertEquals(
                "Vladimir Putin",
                objects.get(claim.at("/object_refs/0").asText()).get("name").asText());
    }

    /** The note of a denial without its denial would turn the opinion on it round. */
    @Test
    void aDenialSaysThatItIsOne() {
        assertTrue(objects(Reports.of(NATO)).values().stream()
                .anyMatch(o -> o.path("content").asText().startsWith("Russia has no plan to invade Ukraine")));
    }

    @Test
    void anIdIsMadeOfTheContent() {
        var first = objects(Reports.of(NATO));
        assertEquals(first, objects(Reports.of(NATO)));
        var later = Shop.JUDGE.judge(Shop.matter(NATO).asOf(Dates.asOf("2022-02-25")));
        var other = objects(new Report(Reports.RULES, List.of(new Report.Entry(later, "", List.of()))));
        first.forEach((id, object) -> {
            if (other.containsKey(id)) {
                assertEquals(object, other.get(id));
            }
        });
        assertNotEquals(first.keySet(), other.keySet());
    }

    /** The example of RFC 9562, appendix A.4. */
    @Test
    void uuidsAreOfVersionFive() {
        var dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        assertEquals(
                "2ed6657d-e927-568b-95e1-2665a8aea6a2",
                Uuid5.of(dns, "www.example.com").toString());
        var url = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
        assertEquals(StixObjects.NAMESPACE, Uuid5.of(url, "urn:belie:stix"));
    }
}
