package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.belie.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code replay} prints. */
class ReplayCommandTest {
    @TempDir
    private Path folder;

    private record Ran(int status, String out, String err) {}

    private static Ran run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        return new Ran(Main.run(new PrintWriter(out), new PrintWriter(err), args), out.toString(), err.toString());
    }

    private String statements(String... lines) throws IOException {
        var text =
                "belie: 1\nid: b\nsources: {n: {affiliation: n}, wire: {kind: media, reliability: B}}\nstatements:\n";
        for (var line : lines) {
            text += "  - {" + line + "}\n";
        }
        return Files.writeString(folder.resolve("b.yaml"), text).toString();
    }

    private static String dates(Ran ran) throws IOException {
        var dates = new StringBuilder();
        new ObjectMapper()
                .readTree(ran.out())
                .path("days")
                .forEach(d -> dates.append(d.path("date").asText())
                        .append(d.path("said").isEmpty() ? "* " : " "));
        return dates.toString().strip();
    }

    @Test
    void aMonthIsKnownFromItsFirstDayAndAPassingDateIsADayOfItsOwn() throws IOException {
        var bundle = statements(
                "id: pledge, kind: intent, by: n, said: 2022-01, actor: n, action: withdraw, due: 2022-02-10",
                "id: late, kind: observation, by: wire, said: 2022-06-01, actor: n, action: appeal");
        assertEquals("2022-01-01 2022-02-11* 2022-02-18* 2022-06-01", dates(run("replay", "--format", "json", bundle)));
    }

    @Test
    void aWindowThatWaitsMovesWhenTheEventIsProlonged() throws IOException {
        var bundle = statements(
                "id: drills, kind: intent, by: n, said: 2022-02-01, actor: n, action: exercise, until: 2022-02-05",
                "id: pledge, kind: intent, by: n, said: 2022-02-02, actor: n, action: withdraw, after: drills",
                "id: more, kind: observation, by: wire, said: 2022-02-06, actor: n, action: reinforce",
                "id: longer, kind: intent, by: n, said: 2022-02-07, actor: n, action: exercise, until: 2022-02-20, replaces: drills");
        var ran = run("replay", "--claim", "pledge", bundle);
        assertTrue(ran.out().contains("2022-02-06 -> CONTRADICTED"), ran.out());
        assertTrue(ran.out().contains("2022-02-07 -> PENDING"), ran.out());
        assertTrue(ran.out().contains("    - against: [more] wire"), ran.out());
        assertTrue(ran.out().contains("    + could not count: [more]"), ran.out());
    }

    @Test
    void bothFormatsTellTheSame() throws IOException {
        var nato = "facts/nato-2022-02-16";
        assertEquals(
                Files.readString(Golden.resource("report", "golden/replay/nato-2022-02-16.txt")),
                run("replay", nato).out());
        var json = new ObjectMapper()
                .readTree(run("replay", "--format", "json", nato).out());
        assertEquals("belie-replay/1", json.path("format").asText());
        assertEquals(
                "contradicted",
                json.path("claims")
                        .path(1)
                        .path("turns")
                        .path(1)
                        .path("outcome")
                        .asText());
    }

    @Test
    void oneClaimIsShownAndAnUnknownOneIsRefused() {
        var ran = run("replay", "--claim", "no-invasion", "facts/nato-2022-02-16");
        assertTrue(ran.out().contains("2022-02-24 -> CONTRADICTED"), ran.out());
        assertTrue(ran.out().lines().noneMatch(l -> l.equals("pledge")), ran.out());
        var wrong = run("replay", "--claim", "no-invason", "facts/nato-2022-02-16");
        assertEquals(3, wrong.status());
        assertTrue(wrong.err().contains("Maybe you meant `no-invasion`"), wrong.err());
    }

    @Test
    void badInputIsToldAndALimitStopsIt() throws IOException {
        assertEquals(2, run("replay", statements("id: a")).status());
        var rules = Files.createDirectories(folder.resolve("rules/mine"));
        Files.writeString(
                rules.resolve("loop.drl"),
                "package rules.mine;\nimport org.belie.model.*;\nrule \"Loop\"\n@id( \"MIN-001\" )\n@says( \"It says so again.\" )\nwhen\n"
                        + "  p : Parameter()\nthen\n  insertLogical( new Parameter( p.name(), p.value() + 1, \"\" ) );\nend\n");
        var bundle = statements(
                "id: p, kind: intent, by: n, said: 2022-01-01, actor: n, action: withdraw",
                "id: q, kind: intent, by: n, said: 2022-01-02, actor: n, action: withdraw");
        var ran = run("replay", "--rules", folder.resolve("rules").toString(), bundle);
        assertEquals(4, ran.status(), ran.err());
        assertTrue(ran.out().contains("UNDECIDED"), ran.out());
    }
}
