package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.belie.cli.project.Starter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder to start in: what is made, and what is left as it is. */
class InitCommandTest {
    @TempDir
    private Path top;

    @Test
    void everyFileIsMadeAndTold() throws IOException {
        var desk = top.resolve("desk");
        var ran = Ran.in(top, "init", desk);
        assertEquals(0, ran.status(), ran.err());
        for (var file : Starter.texts().entrySet()) {
            assertEquals(file.getValue(), Files.readString(desk.resolve(file.getKey())));
            assertTrue(ran.out().contains("written desk/" + file.getKey() + "\n"), ran.out());
        }
        assertTrue(
                ran.out().endsWith("Next, in " + desk + ":\n  " + String.join("\n  ", Starter.NEXT) + "\n")
                        || ran.out().endsWith("Next, in desk:\n  " + String.join("\n  ", Starter.NEXT) + "\n"),
                ran.out());
    }

    /** With paths of this process in place of the folder's: the built program is run there by {@code InitProcessTest}. */
    @Test
    void whatIsToBeTypedNextWorks() {
        var desk = top.resolve("desk");
        Ran.in(top, "init", desk);
        for (var command : Starter.NEXT) {
            var words = List.of(command.split(" ")).stream()
                    .skip(1)
                    .map(w -> Files.exists(desk.resolve(w)) ? desk.resolve(w) : w)
                    .toArray();
            var ran = Ran.in(desk, words);
            assertEquals(0, ran.status(), command + ran.out() + ran.err());
            assertEquals("", ran.err(), command);
        }
        assertEquals(0, Ran.in(desk, "rules", "lint").status());
        assertEquals(
                "", Ran.in(desk, "bundle", "validate", desk.resolve("facts")).err());
    }

    @Test
    void aProjectIsNotMadeTwice() throws IOException {
        Ran.in(top, "init", top.resolve("desk"));
        Files.writeString(top.resolve("desk/belie.yaml"), "# mine\n");
        Files.delete(top.resolve("desk/sources.yaml"));
        var ran = Ran.in(top, "init", top.resolve("desk"));
        assertEquals(3, ran.status());
        assertEquals("# mine\n", Files.readString(top.resolve("desk/belie.yaml")));
        assertFalse(Files.exists(top.resolve("desk/sources.yaml")));
    }

    @Test
    void whatIsThereIsLeftAsItIs() throws IOException {
        Files.createDirectories(top.resolve("desk/.vscode"));
        Files.writeString(top.resolve("desk/.vscode/settings.json"), "{}");
        var ran = Ran.in(top, "init", top.resolve("desk"));
        assertEquals(0, ran.status());
        assertEquals("{}", Files.readString(top.resolve("desk/.vscode/settings.json")));
        assertTrue(ran.out().contains("left    desk/.vscode/settings.json"), ran.out());
    }

    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        var elsewhere = Files.createDirectories(top.resolve("elsewhere"));
        var desk = Files.createDirectories(top.resolve("desk"));
        Files.createSymbolicLink(desk.resolve("facts"), elsewhere);
        var ran = Ran.in(top, "init", desk);
        assertEquals(3, ran.status());
        assertTrue(ran.err().contains("is a link"), ran.err());
        try (var files = Files.list(elsewhere)) {
            assertEquals(0, files.count());
        }
        assertFalse(Files.exists(desk.resolve("belie.yaml")), "nothing is half made");
    }

    @Test
    void aLinkThatLeadsNowhereIsNotFollowedEither() throws IOException {
        var desk = Files.createDirectories(top.resolve("desk"));
        Files.createSymbolicLink(desk.resolve("belie.yaml"), top.resolve("made.yaml"));
        assertEquals(3, Ran.in(top, "init", desk).status());
        assertFalse(Files.exists(top.resolve("made.yaml")));
    }

    @Test
    void theEditorFindsTheSchemasThatItIsTold() throws IOException {
        var desk = top.resolve("desk");
        Ran.in(top, "init", desk);
        var settings = new ObjectMapper().readTree(Files.readString(desk.resolve(".vscode/settings.json")));
        settings.get("yaml.schemas")
                .fieldNames()
                .forEachRemaining(schema -> assertTrue(Files.exists(desk.resolve(schema)), schema));
        assertTrue(Files.exists(
                desk.resolve(settings.get("json.schemas").get(0).get("url").asText())));
        assertEquals(
                Ran.in(top, "config", "schema").out(), Files.readString(desk.resolve(".vscode/belie.schema.json")));
        assertEquals(
                Ran.in(top, "bundle", "schema").out(), Files.readString(desk.resolve(".vscode/bundle.schema.json")));
    }

    @Test
    void theHooksRunCommandsThatThereAre() throws IOException {
        var entries = Starter.texts()
                .get(".pre-commit-config.yaml")
                .lines()
                .filter(l -> l.contains("entry:"))
                .toList();
        assertEquals(3, entries.size());
        var desk = top.resolve("desk");
        Ran.in(top, "init", desk);
        for (var entry : entries) {
            var words = entry.replaceFirst(".*entry: belie ", "").split(" ");
            var files = words[1].equals("lint")
                    ? desk.resolve("my-rules/jobs/people-sent-away.drl")
                    : desk.resolve("facts/sawmill/bundle.yaml");
            var all = words.length == 3 || words[0].equals("backtest")
                    ? new Object[] {words[0], desk.resolve("facts")}
                    : new Object[] {words[0], words[1], files};
            assertEquals(0, Ran.in(desk, all).status(), entry);
        }
    }
}
