package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.belie.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits hold for whole commands, and not for the engine alone; {@link Attacked} waits no longer than for any attack. */
class LimitedCommandsTest {
    /** Nothing is met by it, and the engine has to join all that comes before to see that. */
    private static final String LAST = "    last : Statement( id == s0.id, asserted != s0.asserted )\n";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String statements(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "  - {id: s" + i + ", kind: observation, by: o, said: 2021-03-0" + (1 + i % 9)
                        + ", actor: n, action: reinforce, object: troops}\n")
                .collect(Collectors.joining());
    }

    private Path bundle(int many) throws IOException {
        return write("bundle.yaml", """
                belie: 1
                id: many
                sources: {n: {affiliation: n, reliability: C}, o: {reliability: B}}
                statements:
                  - {id: p, kind: intent, by: n, said: 2021-03-01, actor: n, action: withdraw, object: troops}
                """ + statements(many));
    }

    /** A rule that is met in as many ways as there are statements to the sixth power, but for what comes last. */
    private Path crossJoin(String last) throws IOException {
        return crossJoin(6, last);
    }

    private Path crossJoin(int power, String last) throws IOException {
        var rule = Files.readString(Golden.resource("attacks/class-file/pack/evil/evil.drl"));
        var conditions = IntStream.range(0, power)
                .mapToObj(i -> "    s" + i + " : Statement( id != \"none\" )\n")
                .collect(Collectors.joining());
        write(
                "pack/evil/evil.drl",
                rule.replace("    pair : Comparison( after )\n", conditions + last)
                        .replace("{pair} was", "{s0} was")
                        .replace("new Discount( drools.getRule(), pair )", "new Gap( drools.getRule(), s0 )"));
        return folder.resolve("pack");
    }

    @Test
    void whyNotIsStopped() throws IOException {
        var pack = crossJoin("    never : Parameter( name == \"crowd\", value < 0 )\n");
        var came = Attacked.by(List.of(
                "why-not",
                "--rules",
                pack.toString(),
                bundle(60).toString(),
                "p",
                "--rule",
                "EVL-001",
                "--limit-time",
                "2"));
        assertEquals(4, came.status(), came.err());
        assertTrue(came.err().contains("it took longer than 2 seconds"), came.err());
    }

    @Test
    void casesAreStopped() throws IOException {
        var pack = crossJoin("    never : Parameter( name == \"crowd\", value < 0 )\n");
        var cases = IntStream.range(0, 150)
                .mapToObj(i -> "  many " + i + ":\n" + statements(40).indent(2))
                .collect(Collectors.joining());
        write("pack/evil/evil.cases.yaml", "silent:\n" + cases);
        var came = Attacked.by(
                List.of("rules", "test", "--coverage", "--rule", "EVL-001", "--limit-time", "2", pack.toString()));
        assertEquals(4, came.status(), came.err() + came.out());
    }

    @Test
    void casesThatALimitLeavesUndecidedAreNoFailures() throws IOException {
        var pack = crossJoin(LAST);
        write("pack/evil/evil.cases.yaml", "silent:\n  many:\n" + statements(60).indent(2));
        var came = Attacked.by(List.of("rules", "test", "--rule", "EVL-001", "--limit-time", "2", pack.toString()));
        assertEquals(4, came.status(), came.err() + came.out());
    }

    @Test
    void checksThatALimitLeavesUndecidedAreNoFailures() throws IOException {
        var pack = crossJoin(LAST);
        bundle(60);
        write(
                "expect.yaml",
                "checks:\n  - {asOf: 2021-04-01, claim: p, outcome: [contradicted], why: it was reinforced}\n");
        var came = Attacked.by(List.of("backtest", "--rules", pack.toString(), folder.toString()));
        assertEquals(4, came.status(), came.err() + came.out());
    }

    /** Judging it takes a small part of the limit; trying what would change eleven verdicts takes many times the limit. */
    @Test
    void aPageThatLeavesSomethingOutSaysSo() throws IOException {
        var pack = crossJoin(4, LAST);
        var promises = IntStream.range(0, 10)
                .mapToObj(i -> "  - {id: q" + i
                        + ", kind: intent, by: n, said: 2021-03-01, actor: n, action: withdraw, object: troops}\n")
                .collect(Collectors.joining());
        var bundle = bundle(20);
        Files.writeString(bundle, Files.readString(bundle) + promises);
        var words = List.of("check", "--limit-time", "4", "--add-rules", pack.toString(), bundle.toString());
        assertEquals(0, Attacked.by(words).status(), "it is judged in time");
        var file = folder.resolve("page.html");
        var page = Attacked.by(Stream.concat(words.stream(), Stream.of("--out", file.toString()))
                .toList());
        assertEquals(4, page.status(), page.err());
        assertTrue(page.err().contains("the page leaves them out"), page.err());
        assertTrue(Files.readString(file).contains("contradicted"), "the verdicts are told all the same");
    }

    @Test
    void pagesAreStopped() throws IOException {
        var pack = crossJoin(LAST);
        var came = Attacked.by(List.of(
                "check",
                "--format",
                "html",
                "--limit-time",
                "2",
                "--rules",
                pack.toString(),
                bundle(40).toString()));
        assertEquals(4, came.status(), came.err());
    }

    @Test
    void aVocabularyOfOneLongChainIsRefused() throws IOException {
        var chain = IntStream.range(1, 3000)
                .mapToObj(i -> "  t" + i + ": {gloss: do thing " + i + ", broader: [t" + (i - 1) + "]}\n")
                .collect(Collectors.joining());
        var words = write("chain.yaml", "actions:\n  t0: {gloss: do the first}\n" + chain);
        var came = Attacked.by(List.of("vocabulary", "check", words.toString()));
        assertEquals(2, came.status(), came.err());
        assertTrue(came.err().contains("VOC-014"), came.err());
    }

    @Test
    void aVocabularyInWhichAllIsBroaderThanAllBeforeIsRefused() throws IOException {
        var all = IntStream.range(1, 300)
                .mapToObj(i -> "  t" + i + ": {gloss: do thing " + i + ", broader: ["
                        + IntStream.range(0, i).mapToObj(k -> "t" + k).collect(Collectors.joining(", ")) + "]}\n")
                .collect(Collectors.joining());
        var words = write("all.yaml", "actions:\n  t0: {gloss: do the first}\n" + all);
        var came = Attacked.by(List.of("vocabulary", "check", words.toString()));
        assertEquals(2, came.status(), came.err());
    }

    @Test
    void lintReadsASentenceOfBracesInOneGo() throws IOException {
        for (var brace : List.of("{", "}", "{a.", "{a}")) {
            var rule = Files.readString(Golden.resource("attacks/class-file/pack/evil/evil.drl"));
            write("pack/evil/evil.drl", rule.replace("was seen", brace.repeat(60_000 / brace.length())));
            var came = Attacked.by(
                    List.of("rules", "lint", "--rules", folder.resolve("pack").toString()));
            assertTrue(came.status() == 1 || came.status() == 2, brace + came.err());
        }
    }

    /** Two thousand honest reports of one claim are judged, and soon. */
    @Test
    void manyReportsOfOneClaimAreJudged() throws IOException {
        assertEquals(
                0,
                Attacked.by(List.of("check", "--quiet", bundle(1200).toString()))
                        .status());
    }
}
