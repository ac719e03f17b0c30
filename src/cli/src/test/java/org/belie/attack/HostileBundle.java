package org.belie.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A bundle that a stranger made to do harm, and what must come of it.
 *
 * @param text of its {@code bundle.yaml}
 * @param code of a problem that is told, or empty when the bundle may be judged
 */
record HostileBundle(String name, byte[] text, String code, List<Beside> beside) {
    static final String HEAD = "belie: 1\nid: x\nsources: {n: {name: N, affiliation: n, reliability: C},"
            + " o: {name: O, reliability: B}}\n";
    static final String STATEMENTS = """
            statements:
              - {id: p, kind: intent, by: n, said: 2022-01-01, actor: n, action: withdraw, object: troops}
              - {id: s, kind: observation, by: o, said: 2022-01-05, actor: n, action: reinforce, object: troops}
            """;
    private static final String QUOTED = STATEMENTS.replace("action: withdraw", "quote: root, in: d, action: withdraw");

    /** A file beside the bundle. */
    interface Beside {
        void make(Path folder) throws IOException, InterruptedException;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Whether it can be judged; what is told of it then is a warning. */
    boolean judged() {
        return code.isEmpty() || code.equals("BUN-024");
    }

    /** Writes it into a folder of its name. */
    Path write(Path below) throws IOException, InterruptedException {
        var folder = Files.createDirectories(below.resolve(name));
        Files.write(folder.resolve("bundle.yaml"), text);
        for (var file : beside) {
            file.make(folder);
        }
        return folder;
    }

    private static HostileBundle of(String name, String code, String text, Beside... beside) {
        return new HostileBundle(name, text.getBytes(StandardCharsets.UTF_8), code, List.of(beside));
    }

    private static HostileBundle with(String name, String code, String lines) {
        return of(name, code, HEAD + lines + STATEMENTS);
    }

    private static HostileBundle file(String name, String code, String file, Beside... beside) {
        return of(name, code, HEAD + "documents: {d: {title: t, file: " + file + "}}\n" + QUOTED, beside);
    }

    private static String each(int n, IntFunction<String> line) {
        return IntStream.range(0, n).mapToObj(line).collect(Collectors.joining());
    }

    private static String statement(int i, String kind, String more) {
        var by = kind.equals("intent") ? "n" : "o";
        return "  - {id: s" + i + ", kind: " + kind + ", by: " + by + ", said: 2022-01-05, actor: n" + more + "}\n";
    }

    static List<HostileBundle> all() {
        return Stream.of(yaml(), sizes(), texts(), paths(), graphs())
                .flatMap(List::stream)
                .toList();
    }

    /** What YAML can do that nobody wants. */
    private static List<HostileBundle> yaml() {
        var bomb = new StringBuilder("belie: 1\nid: x\na: &a [x,x,x,x,x,x,x,x,x]\n");
        for (var c = 'b'; c <= 'i'; c++) {
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append(("*" + (char) (c - 1) + ",").repeat(8))
                    .append("x]\n");
        }
        return List.of(
                of("alias-bomb", "DOC-002", bomb + STATEMENTS),
                of("alias-of-itself", "DOC-007", "belie: 1\nid: x\nstatements: &a [*a]\n"),
                of(
                        "alias-of-much",
                        "DOC-010",
                        "belie: 1\nid: x\na: &a \"" + "x".repeat(100_000) + "\"\nstatements: ["
                                + "{note: *a},".repeat(20_000) + "{}]\n"),
                with(
                        "tag-of-a-class",
                        "DOC-007",
                        "title: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader"
                                + " [[!!java.net.URL [\"http://127.0.0.1:9/\"]]]]\n"),
                with("tag-of-its-own", "DOC-007", "title: !run x\n"),
                with("merge-key", "DOC-010", "b: &b {x: 1}\nc: {<<: *b}\n"),
                with("duplicate-key", "DOC-008", "id: y\n"),
                of("two-documents", "DOC-006", HEAD + STATEMENTS + "---\n" + HEAD + STATEMENTS),
                of(
                        "deep-lists",
                        "DOC-002",
                        "belie: 1\nid: x\nstatements: " + "[".repeat(200_000) + "]".repeat(200_000)),
                of("deep-maps", "DOC-002", "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)),
                of("deep-blocks", "DOC-002", each(2000, i -> " ".repeat(i) + "a:\n")));
    }

    private static List<HostileBundle> sizes() {
        return List.of(
                with("long-word", "DOC-002", "title: " + "x".repeat(4_000_000) + "\n"),
                with("long-quoted", "DOC-002", "title: \"" + "x".repeat(4_000_000) + "\"\n"),
                with("long-comment", "DOC-002", "# " + "x ".repeat(2_000_000) + "\n"),
                with("long-block", "DOC-002", "title: |\n  " + "x ".repeat(2_000_000) + "\n"),
                with("long-text", "DOC-002", "title: \"" + "x ".repeat(60_000) + "\"\n"),
                of("long-id", "DOC-002", HEAD + STATEMENTS.replace("id: p", "id: " + "p".repeat(110_000))),
                of(
                        "many-mistakes",
                        "DOC-017",
                        HEAD + "statements:\n"
                                + each(5_000, i -> statement(i, "intent", ", action: withdraaw" + i + ", foo: 1"))),
                of(
                        "many-of-one-id",
                        "DOC-017",
                        HEAD + "statements:\n" + each(5_000, i -> statement(0, "intent", ", action: move"))),
                of(
                        "many-actors",
                        "DOC-002",
                        HEAD
                                + STATEMENTS.replace(
                                        "actor: n, action: withdraw",
                                        "actor: [" + each(20_000, i -> "n" + i + ",") + "n], action: withdraw")),
                of("many-digits", "DOC-002", figure("9".repeat(120_000))),
                of("great-exponent", "DOC-014", figure("1e999999999")),
                of("far-year", "BUN-003", HEAD + STATEMENTS.replace("2022-01-05", "999999999-01-05")));
    }

    private static String figure(String value) {
        return HEAD + "statements:\n" + statement(1, "intent", ", action: withdraw")
                + statement(
                        2,
                        "observation",
                        ", action: deploy, quantity: {value: " + value + ", unit: soldiers, measure: level}");
    }

    private static List<HostileBundle> texts() {
        var utf16 = (HEAD + STATEMENTS).getBytes(StandardCharsets.UTF_16);
        var latin1 = (HEAD + "title: \u00e9\n" + STATEMENTS).getBytes(StandardCharsets.ISO_8859_1);
        return List.of(
                with("null-character", "DOC-004", "title: a\u0000b\n"),
                with("terminal-escape", "", "title: \"a\\e[2J\\e]0;owned\\a b\"\n"),
                with("right-to-left-override", "", "title: \"a\\u202egnp.exe\"\n"),
                with("half-a-character", "", "title: \"\\ud800\"\n"),
                with("invisible-characters", "", "title: \"a\\u200bb\\u2066c\\ufeffd\"\n"),
                of("markup", "", HEAD.replace("name: O", "name: \"<img src=x onerror=alert(1)>\"") + STATEMENTS),
                of("markup-in-an-id", "DOC-016", HEAD.replace("id: x", "id: \"<script>\"") + STATEMENTS),
                of("formula", "", HEAD.replace("name: O", "name: \"=HYPERLINK(1)\"") + STATEMENTS),
                of(
                        "holes-of-sentences",
                        "",
                        HEAD.replace("name: N", "name: \"{pair.claim.by}{0}$1\\\\\"") + STATEMENTS),
                new HostileBundle("utf-16", utf16, "DOC-003", List.of()),
                new HostileBundle("latin-1", latin1, "DOC-003", List.of()));
    }

    private static List<HostileBundle> paths() {
        return List.of(
                file("file-above", "BUN-021", "../../../../etc/passwd"),
                file("file-from-the-root", "BUN-021", "/etc/passwd"),
                file("file-of-a-url", "BUN-021", "\"file:///etc/passwd\""),
                file("file-with-a-null", "BUN-021", "\"a\\0b\""),
                file(
                        "file-that-leads-out",
                        "",
                        "l.txt",
                        f -> Files.createSymbolicLink(f.resolve("l.txt"), Path.of("/etc/passwd"))),
                file(
                        "file-that-is-a-device",
                        "",
                        "z.txt",
                        f -> Files.createSymbolicLink(f.resolve("z.txt"), Path.of("/dev/zero"))),
                file(
                        "file-that-is-a-pipe",
                        "",
                        "p.txt",
                        f -> new ProcessBuilder("mkfifo", f.resolve("p.txt").toString())
                                .start()
                                .waitFor()),
                of(
                        "quotes-that-nearly-match",
                        "BUN-024",
                        HEAD + "documents: {d: {title: t, file: a.txt}}\nstatements:\n"
                                + each(
                                        60,
                                        i -> statement(
                                                i,
                                                "intent",
                                                ", action: withdraw, in: d, quote: \"" + "a".repeat(90_000) + "b\"")),
                        f -> Files.writeString(f.resolve("a.txt"), "a".repeat(4_000_000))));
    }

    /** References and terms that lead to more than anybody follows. */
    private static List<HostileBundle> graphs() {
        var chain = each(
                20_000,
                i -> statement(i, "observation", ", action: move" + (i == 0 ? "" : ", cites: [s" + (i - 1) + "]")));
        var circle = each(5_000, i -> statement(i, "observation", ", action: move, cites: [s" + (i + 1) % 5_000 + "]"));
        var within = each(20_000, i -> "  p" + i + ": {" + (i == 0 ? "" : "within: p" + (i - 1)) + "}\n");
        var parents = new ArrayList<String>();
        for (var i = 0; i < 1500; i++) {
            var above = IntStream.range(Math.max(0, i - 200), i)
                    .mapToObj(j -> "p" + j)
                    .collect(Collectors.joining(","));
            parents.add("  p" + i + ": {within: [" + above + "]}\n");
        }
        return List.of(
                of("chain-of-citations", "BUN-027", HEAD + "statements:\n" + chain),
                of("circle-of-citations", "BUN-011", HEAD + "statements:\n" + circle),
                of(
                        "chain-of-places",
                        "",
                        HEAD + "places:\n" + within + STATEMENTS.replace("object", "place: p19999, object")),
                of(
                        "web-of-places",
                        "",
                        HEAD + "places:\n" + String.join("", parents)
                                + STATEMENTS.replace("object", "place: p1499, object")),
                of(
                        "chain-of-actions",
                        "DOC-002",
                        HEAD + "vocabulary:\n  actions:\n"
                                + each(
                                        3000,
                                        i -> "    a" + i + ": {gloss: g" + (i == 0 ? "" : ", broader: a" + (i - 1))
                                                + "}\n")
                                + STATEMENTS),
                of(
                        "web-of-actions",
                        "",
                        HEAD + "vocabulary:\n  actions:\n"
                                + each(
                                        400,
                                        i -> "    a" + i + ": {gloss: g" + i + ", opposedBy: ["
                                                + IntStream.range(0, 400)
                                                        .filter(j -> j != i)
                                                        .mapToObj(j -> "a" + j)
                                                        .collect(Collectors.joining(","))
                                                + "]}\n")
                                + STATEMENTS));
    }
}
