package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.belie.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text from outside is text: what steers a terminal, begins a command of a build server or ends what it stands in is put into
 * every field, name, case and file name, and told by every command in every format. {@link Attacked} holds that nothing that
 * steers comes out.
 */
class HostileTextTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STEERS = Pattern.compile("[\\p{Cc}&&[^\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    /** What a terminal, GitHub, TAP or XML would read as its own, were it let through. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^(::|##\\[|not ok 9|ok 9|Bail out|<!DOCTYPE)");

    @TempDir
    private Path folder;

    static List<String> texts() {
        return List.of(
                "\u001b]0;owned\u0007\u001b[2J\u009b31m",
                "\u202eesrever\u2066\u2028\u0085end",
                "x\n::error file=a::b\n##[command]\nok 9 - fine\nBail out!\r\n",
                "\"]; x [label=\"<script>alert(1)</script>\"]; \\\" --> %%{init}%% `a` | <!--",
                "=cmd|' /C calc'!A0");
    }

    private static String json(Object value) throws IOException {
        return JSON.writeValueAsString(value);
    }

    private Path bundle(String name, String hostile) throws IOException {
        var source = Map.of("name", hostile, "affiliation", "city", "reliability", "C");
        var promise = Map.of(
                "id",
                "p",
                "kind",
                "intent",
                "by",
                "m",
                "said",
                "2021-05-01",
                "actor",
                "city",
                "action",
                "withdraw",
                "object",
                hostile,
                "quote",
                hostile,
                "note",
                hostile);
        var seen = Map.of(
                "id",
                "s",
                "kind",
                "observation",
                "by",
                "g",
                "said",
                "2021-06-01",
                "actor",
                "city",
                "action",
                "reinforce",
                "object",
                hostile,
                "note",
                hostile);
        var bundle = Map.of(
                "belie",
                1,
                "id",
                "x",
                "title",
                hostile,
                "sources",
                Map.of("m", source, "g", Map.of("name", hostile, "reliability", "B")),
                "statements",
                List.of(promise, seen));
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, json(bundle));
    }

    private static void harmless(String... words) {
        var came = Attacked.by(List.of(words));
        assertTrue(came.status() < 70, String.join(" ", words) + came.err());
        assertFalse(
                COMMAND.matcher(came.out().replaceAll("(?m)^::(error|warning) file=[^\n]*$", ""))
                        .find(),
                came.out());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ofABundle(String hostile) throws IOException {
        var bundle = bundle("one/bundle.yaml", hostile).getParent().toString();
        Files.writeString(folder.resolve("one/expect.yaml"), json(Map.of("checks", List.of(Map.of("claim", hostile)))));
        var now = bundle("two/bundle.yaml", hostile + "!").toString();
        for (var format : List.of(
                "text", "json", "ndjson", "html", "markdown", "sarif", "junit", "claimreview", "stix", "prov")) {
            harmless("check", "--format", format, bundle);
        }
        var words = List.of("flip", "why", "why-not");
        words.forEach(w -> harmless(w, bundle, "p"));
        words.forEach(w -> harmless(w, "--format", "json", bundle, "p"));
        harmless("why", "--format", "dot", bundle, "p");
        harmless("why", "--format", "mermaid", bundle, "p");
        harmless("replay", bundle);
        harmless("replay", "--format", "json", bundle);
        harmless("diff", bundle, now);
        harmless("diff", "--format", "json", bundle, now);
        harmless("backtest", bundle);
        harmless("backtest", "--format", "junit", bundle);
        harmless("bundle", "validate", bundle);
    }

    /** Of a rule's name and metadata what cannot be shown is refused; the rest is told. */
    @ParameterizedTest
    @MethodSource("texts")
    void ofAPack(String hostile) throws IOException {
        var rule = Files.readString(Golden.resource("attacks/class-file/pack/evil/evil.drl"));
        var plain = hostile.replaceAll("\\p{C}|[\"\\\\\u2028]", " ");
        for (var text : List.of(plain, hostile.replace("\"", "'"))) {
            write(
                    "pack/evil/evil.drl",
                    rule.replace("Looks harmless", text)
                            .replace("was seen.", text)
                            .replace("none", text));
            write(
                    "pack/evil/evil.cases.yaml",
                    json(Map.of(
                            "fires",
                            Map.of(hostile, List.of()),
                            "silent",
                            Map.of(hostile, Map.of("skip", hostile, "statements", List.of())),
                            "todo",
                            List.of(hostile))));
            write("pack/parameters.yaml", "# none\n");
            for (var words : commandsOfPacks()) {
                var all = new ArrayList<>(words);
                all.addAll(List.of("--rules", folder.resolve("pack").toString()));
                harmless(all.toArray(String[]::new));
            }
        }
    }

    private static List<List<String>> commandsOfPacks() {
        return Stream.of(
                        "rules list",
                        "rules show EVL-001",
                        "rules graph",
                        "rules graph --format dot",
                        "rules graph --format mermaid",
                        "rules graph --format json",
                        "rules lint",
                        "rules lint --format github",
                        "rules lint --format sarif",
                        "rules lint --format json",
                        "rules test",
                        "rules test --format tap",
                        "rules test --format junit",
                        "rules test --format json")
                .map(w -> List.of(w.split(" ")))
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ofAVocabulary(String hostile) throws IOException {
        var words = write(
                "words.yaml", json(Map.of("actions", Map.of("dig", Map.of("gloss", hostile)), hostile, Map.of())));
        harmless("vocabulary", "check", words.toString());
        harmless("vocabulary", "show", hostile);
        harmless("vocabulary", "tree", "--format", "mermaid");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ofNames(String hostile) throws IOException {
        var name = hostile.replace("/", "|").replace("\u0000", "");
        harmless("check", name);
        harmless("check", "--format", name, "facts/nato-2022-02-16");
        harmless("check", "--claim", name, "facts/nato-2022-02-16");
        harmless("check", "--rules", name, "facts/nato-2022-02-16");
        harmless("why", "facts/nato-2022-02-16", name);
        harmless("rules", "show", name);
        harmless(name);
        var bundle = bundle(name + "/bundle.yaml", "plain").getParent().toString();
        for (var format : List.of("text", "json", "sarif", "junit", "csv", "markdown")) {
            harmless("check", "--format", format, bundle);
        }
        write("pack/evil/" + name + ".drl", "rule \"x\" then end");
        harmless(
                "rules",
                "lint",
                "--format",
                "github",
                "--rules",
                folder.resolve("pack").toString());
        harmless(
                "rules",
                "lint",
                "--format",
                "sarif",
                "--rules",
                folder.resolve("pack").toString());
    }

    /** Painted, belie's own signs come through, and nobody else's. */
    @Test
    void paintedToo() throws IOException {
        var bundle = bundle("one/bundle.yaml", texts().get(0)).toString();
        for (var command : List.of(List.of("check", bundle), List.of("flip", bundle, "p"), List.of("replay", bundle))) {
            var out = new StringWriter();
            var words = new ArrayList<>(command);
            words.addAll(List.of("--color", "always"));
            Main.run(new PrintWriter(out), new PrintWriter(out), words.toArray(String[]::new));
            var own = out.toString().replaceAll("\u001b\\[[0-9;]{1,4}m", "");
            assertFalse(STEERS.matcher(own).find(), command.get(0));
        }
    }
}
