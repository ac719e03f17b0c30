package org.belie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.Shop;
import org.belie.verdict.why.Detail;
import org.belie.verdict.why.Explanation;
import org.belie.verdict.why.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What explanations look like in each format, and that nothing of a bundle can break out of it. */
class WhyPrintersTest {
    private static final Map<String, List<String>> CLAIMS = Map.of(
            "afghanistan-deadlines", List.of("s1", "h3"),
            "al-ahli-2023", List.of("h1", "s5"),
            "eritrea-tigray-2021", List.of("s1", "s5"),
            "germany-2020-climate", List.of("s1", "s2"),
            "microsoft-2030", List.of("h3", "s1"),
            "nato-2022-02-16", List.of("pledge", "no-invasion"),
            "orthodox-christmas-truce-2023", List.of("s1", "s2"),
            "ru-denial-invasion-feb2022", List.of("s4", "h4"),
            "ru-troop-count-trend", List.of("h1", "h2"),
            "ru-withdrawal-16feb2022", List.of("s1", "h1"));
    private static final Path NATO = Path.of("facts", "nato-2022-02-16");
    private static final Path GOLDEN = Golden.resource("golden/why");

    /** Lines of a graph in DOT as Graphviz reads them: a node with its quoted label, or an arrow. */
    private static final Pattern DOT = Pattern.compile(
            "  n[0-9_]+ \\[label = \"(?:[^\"\\\\]|\\\\[\"\\\\n])*\"(?:, \\w+ = \\w+)?];|  n[0-9_]+ -> n[0-9_]+;");

    /** The same in Mermaid: between its quotes nothing that its language, Markdown or HTML reads, but its own line breaks. */
    private static final Pattern MERMAID = Pattern.compile(
            "  n[0-9_]+(?:\\[|\\(\\[|\\(|\\{\\{)\"(?:[^\"&<>%`*_~\\\\|$@#]|#\\d+;|<br/>)*\"(?:]|]\\)|\\)|}})|  n[0-9_]+ --> n[0-9_]+");

    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void areExplainedAsBefore(Path folder) {
        var name = folder.getFileName().toString();
        var text = CLAIMS.get(name).stream()
                .map(claim -> WhyText.text(Trees.of(folder, claim, Detail.MID), Screen.PLAIN))
                .collect(Collectors.joining("\n\n"));
        Golden.check(GOLDEN.resolve(name + ".txt"), text);
        text.lines().forEach(l -> assertTrue(l.length() <= 80, l));
    }

    @Test
    void oneIsExplainedInEveryFormatAsBefore() {
        var why = Trees.of(NATO, "pledge", Detail.MID);
        Golden.check(GOLDEN.resolve("pledge.json"), WhyJson.json(why));
        Golden.check(GOLDEN.resolve("pledge.dot"), WhyDot.dot(why));
        Golden.check(GOLDEN.resolve("pledge.mmd"), WhyMermaid.mermaid(why));
        for (var detail : List.of(Detail.SHORT, Detail.LONG)) {
            var text = WhyText.text(Trees.of(NATO, "pledge", detail), Screen.PLAIN);
            Golden.check(GOLDEN.resolve("pledge." + detail.label() + ".txt"), text);
        }
    }

    @Test
    void noGoldenFileIsLeftOver() throws IOException {
        var wanted =
                new TreeSet<>(Set.of("pledge.json", "pledge.dot", "pledge.mmd", "pledge.short.txt", "pledge.long.txt"));
        matters().forEach(f -> wanted.add(f.getFileName() + ".txt"));
        try (var files = Files.list(GOLDEN)) {
            assertEquals(
                    wanted, files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void jsonKeepsToItsSchema(Detail detail) {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(WhyPrintersTest.class.getResourceAsStream("/belie/why.schema.json"));
        for (var name : List.of("nato-2022-02-16", "ru-troop-count-trend", "al-ahli-2023")) {
            for (var claim : CLAIMS.get(name)) {
                var json = WhyJson.json(Trees.of(Path.of("facts", name), claim, detail));
                assertEquals(Set.of(), schema.validate(json, InputFormat.JSON));
            }
        }
        assertFalse(schema.validate("{\"format\": \"belie-why/1\"}", InputFormat.JSON)
                .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void graphsAreWellFormedWhateverTheBundleSays(Detail detail) {
        for (var why : List.of(Trees.of(NATO, "pledge", detail), hostile(detail))) {
            body(WhyDot.dot(why)).forEach(l -> assertTrue(DOT.matcher(l).matches(), l));
            body(WhyMermaid.mermaid(why))
                    .forEach(l -> assertTrue(MERMAID.matcher(l).matches(), l));
        }
    }

    /** Without the lines that are the same for every graph. */
    private static List<String> body(String graph) {
        return graph.lines()
                .filter(l -> l.startsWith("  n") && !l.startsWith("  node "))
                .toList();
    }

    @Test
    void everyBoxAndArrowOfAGraphIsInBothLanguages() {
        var why = Trees.of(NATO, "pledge", Detail.LONG);
        var graph = WhyGraph.of(why);
        assertEquals(
                graph.boxes().size() + graph.arrows().size(),
                body(WhyDot.dot(why)).size());
        assertEquals(
                graph.boxes().size() + graph.arrows().size(),
                body(WhyMermaid.mermaid(why)).size());
        assertTrue(graph.arrows().size() >= graph.boxes().size(), "what is referred to is an arrow too");
        var ids = graph.boxes().stream().map(WhyGraph.Box::id).collect(Collectors.toSet());
        graph.arrows().forEach(a -> assertTrue(ids.contains(a.from()) && ids.contains(a.to()), a.toString()));
    }

    @Test
    void dotSaysWhatTheBundleSays() {
        var dot = WhyDot.dot(hostile(Detail.SHORT)).replace("\\n", " ");
        assertTrue(dot.contains("\\\"N\\\" &amp; Co #quot; &amp;amp;"), dot);
        assertTrue(dot.contains("\\\\N \\\\l"), dot);
        assertTrue(dot.contains("\\\\u202e"), dot);
    }

    @Test
    void mermaidTakesNothingOfTheBundleForItsOwn() {
        var mermaid = WhyMermaid.mermaid(hostile(Detail.SHORT)).replace("<br/>", " ");
        assertTrue(mermaid.contains("#37;#37;{init: {'theme':'dark'}}#37;#37;"), mermaid);
        assertTrue(mermaid.contains("Spokes#34;man #60;b#62;bold#60;/b#62;"), mermaid);
        assertTrue(mermaid.contains("[x]#40;http#58;//a.b)"), mermaid);
        assertTrue(mermaid.contains("#92;u202e"), mermaid);
        assertTrue(mermaid.contains("#115;tyle x:y#35;z; #99;lassDef a:b#35;c;"), mermaid);
        assertTrue(mermaid.contains("fa#58;fa-car www#46;x.y a#64;b.c"), mermaid);
        assertEquals(0, mermaid.lines().filter(l -> l.strip().startsWith("end")).count());
    }

    @Test
    void aListOrALineOfMarkdownIsEscapedWhereALineBegins() {
        assertEquals("1#46; vale", WhyMermaid.escaped("1. vale"));
        assertEquals("2#41; vale", WhyMermaid.escaped("2) vale"));
        assertEquals("#45; vale - dale", WhyMermaid.escaped("- vale - dale"));
        assertEquals("#61;==", WhyMermaid.escaped("==="));
        assertEquals("2.1 compared", WhyMermaid.escaped("2.1 compared"));
    }

    @Test
    void nothingSteersATerminal() throws IOException {
        var why = hostile(Detail.LONG);
        for (var text :
                List.of(WhyText.text(why, Screen.PLAIN), WhyJson.json(why), WhyDot.dot(why), WhyMermaid.mermaid(why))) {
            text.codePoints().filter(c -> c != '\n').forEach(c -> {
                var type = Character.getType(c);
                assertFalse(
                        Set.of((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.LINE_SEPARATOR, (int)
                                        Character.PARAGRAPH_SEPARATOR)
                                .contains(type),
                        "U+" + Integer.toHexString(c));
            });
        }
        assertTrue(WhyText.text(why, Screen.PLAIN).contains("\\u202egnp.exe \\u001b[2J"));
        var quote = new ObjectMapper().readTree(WhyJson.json(why)).at("/why/because/0/statement/quote");
        assertEquals("line one\nend\n\u202e\u200f %% \"quoted\" \uD83D\uDE00 \uDB40\uDC41", quote.asText());
    }

    @Test
    void coloursAreOnlyUsedWhenAsked() {
        var why = Trees.of(NATO, "pledge", Detail.MID);
        var plain = WhyText.text(why, Screen.PLAIN);
        assertFalse(plain.contains("\u001b"));
        var coloured = WhyText.text(why, new Screen(Colour.ALWAYS, 80, false, false));
        assertTrue(coloured.contains("\u001b[1;31mCONTRADICTED"));
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    private static Explanation hostile(Detail detail) {
        return Trees.read(HOSTILE, "pledge", detail);
    }

    private static final String HOSTILE = """
            belie: 1
            id: hostile
            title: "A \\"title\\" \\u202egnp.exe \\e[2J"
            sources:
              spokesman:
                name: "Spokes\\"man <b>bold</b> %%{init: {'theme':'dark'}}%% [x](http://a.b) \\u202e"
                kind: government
                affiliation: NOR
                reliability: D
              wire: {name: "end", kind: media, reliability: B}
            actors:
              NOR: {name: "Nor;land: \\"N\\" & Co #quot; &amp; \\\\N \\\\l"}
            places:
              vale: {name: "1. {a} | `b` *c* _d_ ~~e~~ $$x$$ fa:fa-car www.x.y a@b.c style x:y#z; classDef a:b#c;"}
            statements:
              - id: pledge
                kind: intent
                by: spokesman
                said: 2022-02-15
                quote: "line one\\nend\\n\\u202e\\u200f %% \\"quoted\\" \\U0001F600 \\U000E0041"
                actor: NOR
                action: withdraw
                object: troops
                place: vale
              - id: more
                kind: observation
                by: wire
                said: 2022-02-18
                quote: "- item\\n=== \\u2028 \\u0085 end"
                actor: NOR
                action: reinforce
                object: troops
                place: vale
            """;
}
