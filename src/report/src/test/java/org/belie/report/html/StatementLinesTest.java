package org.belie.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.belie.Shop;
import org.belie.bundle.BundleReader;
import org.belie.problem.SourceText;
import org.junit.jupiter.api.Test;

/** The lines of a statement in its file: all of them, and none of another's. */
class StatementLinesTest {
    private static final String PROMISE = "kind: intent, by: a, said: 2022-01-01, actor: A, action: withdraw";

    private static Map<String, String> lines(String text) {
        var matter = new BundleReader(Shop.VOCABULARY).read("bundle.yaml", text).value();
        return new StatementLines(SourceText.of("bundle.yaml", text)).of(matter.statements());
    }

    @Test
    void aStatementEndsWhereAnotherThingBegins() {
        var lines = lines("""
                belie: 1
                id: b
                sources: {a: {name: A}}
                statements:
                  - id: s1
                    kind: denial
                    by: a
                    said: 2022-01-01
                    note: >
                      two

                      paragraphs
                  # about the next one
                  - {id: s2, %s}
                  - {id: s3,
                     %s}
                """.formatted(PROMISE, PROMISE));
        assertEquals(
                "  - id: s1\n    kind: denial\n    by: a\n    said: 2022-01-01\n    note: >\n      two\n\n      paragraphs",
                lines.get("s1"));
        assertEquals("  - {id: s2, " + PROMISE + "}", lines.get("s2"));
        assertEquals("  - {id: s3,\n     " + PROMISE + "}", lines.get("s3"));
    }

    @Test
    void theLastStatementEndsBeforeWhatFollowsTheList() {
        var lines = lines("belie: 1\nid: b\nsources: {a: {name: A}}\nstatements:\n- {id: s1, " + PROMISE
                + "}\nactors: {A: {name: A}}\n");
        assertEquals("- {id: s1, " + PROMISE + "}", lines.get("s1"));
    }

    @Test
    void anObjectOfJsonEndsWithItsBrace() {
        var lines = lines("""
                {"belie": 1, "id": "b", "sources": {"a": {"name": "A"}}, "statements": [
                  {
                    "id": "s1", "kind": "denial",
                    "by": "a", "said": "2022-01-01"
                  }
                ]}
                """);
        assertEquals(
                "  {\n    \"id\": \"s1\", \"kind\": \"denial\",\n    \"by\": \"a\", \"said\": \"2022-01-01\"\n  }",
                lines.get("s1"));
    }

    @Test
    void aLineTooLongToReadIsNotShown() {
        var long1 = "\"note\": \"" + "x".repeat(3_000) + "\"";
        var lines = lines("{\"belie\": 1, \"id\": \"b\", \"sources\": {\"a\": {\"name\": \"A\"}}, \"statements\": ["
                + "{\"id\": \"s1\", \"kind\": \"denial\", \"by\": \"a\", \"said\": \"2022-01-01\", " + long1 + "}]}");
        assertEquals(Map.of(), lines);
    }

    @Test
    void everyStatementOfEveryMatterHasItsOwn() {
        for (Path folder : Shop.facts()) {
            var matter = Shop.matter(folder);
            var lines = new StatementLines(matter.text()).of(matter.statements());
            matter.statements().forEach(s -> {
                var ids = lines.get(s.id()).split("\\bid: ", -1).length - 1;
                assertEquals(1, ids, s.id() + " in " + folder + ": " + lines.get(s.id()));
            });
        }
    }
}
