package org.belie.report.picture;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.belie.json.Json;

/** Bundles made for tests of pictures: a rumour that goes round, a flood of reports, and a stranger who means harm. */
final class Samples {
    /** Everything at once that a text can do to a page: markup, endings of other languages, signs that steer. */
    static final String HARM = "</title></text></svg><script>alert(1)</script><style>*{display:none}</style>"
            + "<img src=x onerror=y> ]]> --> \"'&amp;&lt; {0} \u202egnp.exe\u2066\u200b\u2028\ufeff\u0007\u001b[31m \uffff"
            + " \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u4f60\u597d\u4e16\u754c \ud83d\ude00 e\u0301 "
            + "Unbroken".repeat(40);

    private static final String HEAD = """
            belie: 1
            id: sample
            asOf: 2024-02-01
            sources:
              speaker: {name: Speaker of Northland, kind: government, affiliation: NOR, reliability: D}
              wire: {name: Wire, kind: media, reliability: B}
            %s
            actors: {NOR: {name: Northland}}
            statements:
              - {id: pledge, kind: intent, by: speaker, said: 2024-01-01, actor: NOR, action: withdraw, object: troops, place: vale}
            %s
            """;

    private Samples() {}

    /** One report by an agency, and ten outlets that take it over. */
    static String rumour() {
        var outlets = lines("  outlet%1$d: {name: Daily %1$d, kind: media, reliability: B}", 10);
        var reports = "  - {id: first, kind: observation, by: wire, said: 2024-01-05, basis: witnessed, actor: NOR,"
                + " action: reinforce, object: troops, place: vale}\n"
                + lines(
                        "  - {id: r%1$d, kind: observation, by: outlet%1$d, said: 2024-01-06, cites: [first], actor: NOR,"
                                + " action: reinforce, object: troops, place: vale}",
                        10);
        return HEAD.formatted(outlets, reports);
    }

    /** Three hundred reports by as many sources, a third of them against, the others beside the point. */
    static String flood() {
        var sources = lines(
                "  source%1$d: {name: Observer of the far province number %1$d, kind: media, reliability: B}", 300);
        var reports = IntStream.rangeClosed(1, 300)
                .mapToObj(i ->
                        "  - {id: report-%d, kind: observation, by: source%d, said: 2024-01-%02d, actor: NOR, action: %s,"
                                        .formatted(i, i, 2 + i % 29, i % 3 == 0 ? "reinforce" : "move")
                                + " object: troops, place: vale, basis: witnessed}")
                .collect(Collectors.joining("\n"));
        return HEAD.formatted(sources, reports);
    }

    private static String lines(String line, int many) {
        return IntStream.rangeClosed(1, many).mapToObj(line::formatted).collect(Collectors.joining("\n"));
    }

    static String hostile() {
        var pledge = Map.of(
                "id", "a@b.c:d/e",
                "kind", "intent",
                "by", "bad",
                "said", "2024-01-01",
                "due", "2024-03",
                "actor", "A",
                "action", "withdraw",
                "object", "troops",
                "place", "P");
        var more = Map.of(
                "id", "_m_",
                "kind", "observation",
                "by", "other",
                "said", "2024-01-03",
                "actor", "A",
                "action", "reinforce",
                "object", "troops",
                "place", "P");
        var bundle = Map.of(
                "belie", 1,
                "id", "evil",
                "title", HARM,
                "sources",
                        Map.of(
                                "bad", Map.of("name", HARM, "kind", "person", "affiliation", "A", "reliability", "C"),
                                "other", Map.of("name", "@" + HARM, "kind", "media", "reliability", "B")),
                "actors", Map.of("A", Map.of("name", HARM)),
                "places", Map.of("P", Map.of("name", HARM)),
                "statements", java.util.List.of(pledge, more));
        return ascii(Json.pretty(bundle));
    }

    /** Every character that YAML would not take as it is, by its number. */
    private static String ascii(String json) {
        var text = new StringBuilder();
        json.chars().forEach(c -> text.append(c < 127 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return text.toString();
    }
}
