package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program makes a folder to start in, and all that it says to type next works there. */
class InitProcessTest {
    @TempDir
    private Path top;

    @Test
    void whatIsToBeTypedNextWorksWhereItIsToBeTyped() throws IOException, InterruptedException {
        var made = new Built(top, "off").run("init", "desk");
        assertEquals(0, made.status(), made.err());
        var next = made.out()
                .lines()
                .dropWhile(l -> !l.equals("Next, in desk:"))
                .skip(1)
                .toList();
        assertEquals(3, next.size(), made.out());
        var desk = new Built(top.resolve("desk"), "off");
        for (var command : next) {
            var words = command.strip().split(" ");
            assertEquals("belie", words[0]);
            var ran = desk.run(java.util.Arrays.copyOfRange(words, 1, words.length));
            assertEquals(0, ran.status(), command + ran.out() + ran.err());
        }
    }

    @Test
    void aFolderBelowShowsWhereTheSettingsAre() throws IOException, InterruptedException {
        new Built(top, "off").run("init", "desk");
        var below = Files.createDirectories(top.resolve("desk/facts/new"));
        var ran = new Built(below, "off").run("config");
        assertTrue(ran.out().contains("add-rules  ../../my-rules  (../../belie.yaml:2)"), ran.out());
    }
}
