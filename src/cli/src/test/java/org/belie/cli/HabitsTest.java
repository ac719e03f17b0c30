package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands take what people type who know other programs. */
class HabitsTest {
    private static final String NATO = "facts/nato-2022-02-16";
    private static final String BRIDGE = """
            belie: 1
            id: bridge
            sources:
              mayor: {name: the mayor, kind: government, affiliation: TOWN, reliability: C}
              gazette: {name: Town Gazette, kind: media, reliability: B}
            actors: {TOWN: {name: the town}}
            statements:
              - {id: pledge, kind: intent, by: mayor, said: 2024-03-01, actor: TOWN, action: close-site, due: 2024-04}
              - {id: seen, kind: observation, by: gazette, said: 2024-04-20, actor: TOWN, action: ACT}
            """;

    @TempDir
    private Path folder;

    private static Ran run(String... args) {
        return Ran.of(args);
    }

    private Path bridge(String act) throws IOException {
        return Files.writeString(folder.resolve("bridge.yaml"), BRIDGE.replace("ACT", act));
    }

    @Test
    void helpIsACommandToo() {
        assertEquals(run("check", "--help").out(), run("help", "check").out());
        assertTrue(run("help").out().contains("Commands:"));
    }

    @Test
    void oneBundleIsReadFromStandardInputWhateverBlanksAndMarksComeFirst() {
        var bundle = BRIDGE.replace("ACT", "close-site");
        for (var before : List.of("", "\n\n", "\uFEFF", "# a remark\n")) {
            var ran = fed(before + bundle);
            assertEquals(0, ran.status(), ran.err());
            assertTrue(ran.out().contains("FULFILLED  pledge"), ran.out());
        }
    }

    @Test
    void aBundleALineIsReadFromStandardInputToo() {
        var ran = fed("\n{}\n{}\n");
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains(":2:1: ") && ran.err().contains(":3:1: "), ran.err());
    }

    private static Ran fed(String text) {
        var before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return run("check", "-");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aCommandFurtherDownIsFoundByItsName() {
        assertTrue(run("validate", "facts").err().contains("Maybe: belie bundle validate facts"));
        assertTrue(run(NATO).err().contains("Maybe: belie check " + NATO));
        assertFalse(run("chek", "facts").err().contains("bundle"));
    }

    @Test
    void theEndingOfAFileSaysItsFormat() throws IOException {
        var page = folder.resolve("page.csv");
        assertEquals(0, run("check", "--out", page.toString(), NATO).status());
        assertTrue(Files.readString(page).startsWith("\"row\",\"bundle\","));
        var text = folder.resolve("page.txt");
        assertEquals(0, run("check", "--out", text.toString(), NATO).status());
        assertTrue(Files.readString(text).startsWith("nato-2022-02-16: "));
        assertEquals(
                0,
                run("check", "--format", "text", "--out", page.toString(), NATO).status());
        assertTrue(Files.readString(page).startsWith("nato-2022-02-16: "));
    }

    @Test
    void todayIsADate() {
        assertTrue(run("check", "--as-of", "today", NATO).out().contains("CONTRADICTED  no-invasion"));
        assertEquals(3, run("check", "--as-of", "yesterday", NATO).status());
    }

    @Test
    void aWrongClaimIsAnsweredWithThoseThereAre() {
        var ran = run("check", "--claim", "nosuch", NATO);
        assertEquals(3, ran.status());
        assertTrue(ran.err().contains("Maybe one of: no-invasion, pledge"), ran.err());
    }

    @Test
    void whatNoVerdictUsesIsNamedAndFailsWhereItMayNotBe() throws IOException {
        var loose = bridge("open-site").toString();
        assertTrue(run("bundle", "validate", loose).out().contains("bridge.yaml:9: [seen]: no bond joins"));
        assertTrue(run("check", loose).out().contains("used for no verdict: [seen]"));
        assertEquals(0, run("check", loose).status());
        assertEquals(1, run("check", "--strict", loose).status());
        assertEquals(1, run("bundle", "validate", "--strict", loose).status());
        var sound = bridge("close-site").toString();
        assertEquals(0, run("check", "--strict", sound).status());
        assertEquals(0, run("bundle", "validate", "--strict", sound).status());
        assertFalse(run("check", sound).out().contains("used for no verdict"));
    }

    @Test
    void validateWritesForPrograms() throws IOException {
        var bad = bridge("clsoe-site").toString();
        assertTrue(run("bundle", "validate", "--format", "json", bad).out().contains("belie-problems/1"));
        assertTrue(run("bundle", "validate", "--format", "sarif", bad).out().contains("\"ruleId\" : \"BUN-010\""));
        assertTrue(run("bundle", "validate", "--format", "github", bad).out().contains("::error file="));
        assertEquals(2, run("bundle", "validate", "--format", "github", bad).status());
    }
}
