package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.belie.SmallBundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check} over many bundles: in order, none lost, and going on where it was broken off. */
class CheckManyTest {
    private static final List<String> LINES = SmallBundles.lines(12).toList();

    @TempDir
    private Path folder;

    private record Ran(int status, String out, String err) {}

    private static Ran run(Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var args = new ArrayList<>(List.of("check"));
        List.of(words).forEach(w -> args.add(w.toString()));
        var status = Main.run(new PrintWriter(out), new PrintWriter(err), args.toArray(String[]::new));
        return new Ran(status, out.toString(), err.toString());
    }

    private Path lines(String name, List<String> lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private static List<String> ids(String ndjson) {
        return ndjson.lines()
                .map(line -> line.substring("{\"bundle\":\"".length(), line.indexOf('"', 12)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void resultsAreInTheOrderOfTheLines(int jobs) throws IOException {
        var ran = run("--format", "ndjson", "--jobs", jobs, lines("a.ndjson", LINES));
        assertEquals(0, ran.status(), ran.err());
        assertEquals("small-0", ids(ran.out()).get(0));
        assertEquals("small-11", ids(ran.out()).get(11));
        assertEquals(12, ids(ran.out()).size());
        assertEquals(
                run("--format", "ndjson", "--jobs", 1, folder.resolve("a.ndjson"))
                        .out(),
                ran.out());
    }

    @Test
    void aBadLineIsToldWithItsPlaceAndTheOthersAreJudged() throws IOException {
        var lines = new ArrayList<>(LINES.subList(0, 4));
        lines.set(1, lines.get(1).replace("\"intent\"", "\"intnt\""));
        lines.set(2, "{\"belie\": 1, \"id\": ");
        var ran = run("--format", "ndjson", lines("a.jsonl", lines));
        assertEquals(2, ran.status());
        assertEquals(List.of("small-0", "small-3"), ids(ran.out()));
        assertTrue(ran.err().contains("\"line\" : 2,"), ran.err());
        assertTrue(ran.err().contains("\"line\" : 3,"), ran.err());
        var text = run("--jobs", 2, folder.resolve("a.jsonl"));
        assertTrue(text.err().contains("a.jsonl:2:"), text.err());
        assertTrue(text.err().contains("you meant `intent`"), text.err());
        assertTrue(text.out().replaceAll("\\s+", " ").contains("2 bundles could not be judged"), text.out());
    }

    @Test
    void bytesThatAreNoTextSpoilTheirLineOnly() throws IOException {
        var file = lines("a.ndjson", LINES.subList(0, 2));
        var bytes = Files.readAllBytes(file);
        bytes[20] = (byte) 0xff;
        Files.write(file, bytes);
        var ran = run("--format", "ndjson", file);
        assertEquals(List.of("small-1"), ids(ran.out()));
        assertTrue(ran.err().contains("this line is not UTF-8 text"), ran.err());
    }

    @Test
    void linesComeFromStandardInputToo() throws IOException {
        var in = System.in;
        try {
            System.setIn(new ByteArrayInputStream(
                    (LINES.get(0) + "\r\n\n" + LINES.get(1)).getBytes(StandardCharsets.UTF_8)));
            assertEquals(
                    List.of("small-0", "small-1"),
                    ids(run("--format", "ndjson", "-").out()));
        } finally {
            System.setIn(in);
        }
    }

    @Test
    void nothingGivesNothing() throws IOException {
        var empty = Files.writeString(folder.resolve("none.ndjson"), "");
        assertEquals(new Ran(0, "", ""), run("--format", "ndjson", empty));
        assertTrue(run("--format", "json", empty).out().endsWith("\"bundles\" : [ ]\n}\n"));
    }

    @Test
    void signsStandForAllPathsThatFit() throws IOException {
        lines("b.ndjson", LINES.subList(1, 2));
        lines("a.ndjson", LINES.subList(0, 1));
        lines("c.txt", List.of("no bundle"));
        assertEquals(
                List.of("small-0", "small-1"),
                ids(run("--format", "ndjson", folder.resolve("*.ndjson")).out()));
        assertEquals(
                List.of("small-1"),
                ids(run("--format", "ndjson", folder.resolve("{b,c}.nd*")).out()));
        var none = run("--format", "ndjson", folder.resolve("*.none"));
        assertEquals(2, none.status());
        assertTrue(none.err().contains("there is no such file"), none.err());
    }

    @Test
    void jsonOfManyIsOneDocument() throws IOException {
        var file = lines("a.ndjson", LINES.subList(0, 3));
        var one = run("--format", "json", file).out();
        assertEquals(3, one.split("\n      \"bundle\" : ", -1).length - 1, one);
        assertTrue(one.endsWith("\n    }\n  ]\n}\n"), one);
    }

    @Test
    void aRunGoesOnWhereItWasBrokenOff() throws IOException {
        var file = lines("a.ndjson", LINES);
        var out = folder.resolve("out.ndjson");
        var journal = folder.resolve("journal");
        var whole = run("--format", "ndjson", file).out();
        assertEquals(0, resumed(file, out, journal).status());
        assertEquals(whole, Files.readString(out));
        brokenOff(whole, out, journal);
        assertEquals(new Ran(0, "", ""), resumed(file, out, journal));
        assertEquals(whole, Files.readString(out));
    }

    /** As if the first five were done, and it was killed while a later one was written, and while the journal was. */
    private void brokenOff(String whole, Path out, Path journal) throws IOException {
        var five = lines("five.ndjson", LINES.subList(0, 5));
        Files.move(five, folder.resolve("a.ndjson"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.delete(journal);
        resumed(folder.resolve("a.ndjson"), out, journal);
        Files.writeString(out, whole.substring(0, Files.readString(out).length() + 700));
        Files.writeString(journal, Files.readString(journal) + "7 12");
        lines("a.ndjson", LINES);
    }

    private static Ran resumed(Path file, Path out, Path journal) {
        return run("--format", "ndjson", "--out", out, "--resume", journal, file);
    }

    @Test
    void aDoneRunIsNotDoneAgain() throws IOException {
        var file = lines("a.ndjson", LINES.subList(0, 3));
        var out = folder.resolve("out.ndjson");
        resumed(file, out, folder.resolve("journal"));
        var before = Files.readString(out);
        assertEquals(0, resumed(file, out, folder.resolve("journal")).status());
        assertEquals(before, Files.readString(out));
    }

    @Test
    void anotherRunDoesNotGoOnFromThisOne() throws IOException {
        var file = lines("a.ndjson", LINES.subList(0, 3));
        var out = folder.resolve("out.ndjson");
        var journal = folder.resolve("journal");
        resumed(file, out, journal);
        var before = Files.readString(out);
        lines("a.ndjson", LINES.subList(1, 4));
        var other = resumed(file, out, journal);
        assertEquals(3, other.status());
        assertTrue(other.err().contains("the bundles are not those"), other.err());
        var dated = run("--format", "ndjson", "--out", out, "--resume", journal, "--as-of", "2022-02-20", file);
        assertTrue(dated.err().contains("is not the journal of this run"), dated.err());
        assertEquals(before, Files.readString(out));
        for (var letter : List.of("no journal\n", "no journal, and no end of a line")) {
            Files.writeString(journal, letter);
            assertEquals(3, resumed(file, out, journal).status());
            assertEquals(letter, Files.readString(journal), "what is no journal is left alone");
        }
    }

    @Test
    void aDamagedJournalIsNoFaultAndLosesNothing() throws IOException {
        var file = lines("a.ndjson", LINES.subList(0, 3));
        var out = folder.resolve("out.ndjson");
        var journal = folder.resolve("journal");
        resumed(file, out, journal);
        var results = Files.readString(out);
        var damaged = Files.readString(journal).replace(" OK ", " UNUSABLE ");
        Files.writeString(journal, damaged);
        var ran = resumed(file, out, journal);
        assertEquals(3, ran.status());
        assertTrue(ran.err().contains("is damaged. Maybe remove it, and start again"), ran.err());
        assertEquals(List.of(results, damaged), List.of(Files.readString(out), Files.readString(journal)));
    }

    @Test
    void resumingNeedsResultsThatCanBeWrittenOn() throws IOException {
        var file = lines("a.ndjson", LINES.subList(0, 1));
        var ran = run("--resume", folder.resolve("j"), file);
        assertEquals(3, ran.status());
        assertFalse(Files.exists(folder.resolve("j")));
        assertEquals(3, run("--jobs", 0, file).status());
    }

    @Test
    void failOnCountsInABatch() throws IOException {
        var file = lines("a.ndjson", LINES);
        assertEquals(1, run("--quiet", "--fail-on", "contradicted", file).status());
        assertEquals(0, run("--quiet", "--fail-on", "abandoned", file).status());
    }

    @Test
    void progressSaysHowFarARunIs() {
        assertEquals("12,000 bundles, 3,000 a second, 0:08 left", Progress.line(12_000, 100, 300, 4));
        assertEquals("10 bundles, 5 a second", Progress.line(10, 100, 0, 2));
    }

    /** Whatever lies where the journal is to be is left as it is. */
    @Test
    void whatIsNoJournalIsLeftAlone(@TempDir Path own) throws IOException {
        for (var text :
                List.of("my notes", "my notes\n", "belie-journal/2 x\n", "belie-journal/1 another\n1 -5 OK 0\n")) {
            var notes = Files.writeString(own.resolve("notes"), text);
            var out = own.resolve("out.ndjson").toString();
            var ran = Attacked.by(List.of(
                    "check",
                    "--format",
                    "ndjson",
                    "--out",
                    out,
                    "--resume",
                    notes.toString(),
                    "facts/nato-2022-02-16"));
            assertEquals(3, ran.status(), ran.err());
            assertEquals(text, Files.readString(notes));
        }
    }
}
