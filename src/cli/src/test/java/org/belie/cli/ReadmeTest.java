package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what happens: its commands are run and their output compared, its excerpts are in the files. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern SHOWN =
            Pattern.compile("```console\n\\$ \\./belie ([^\n]+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EXCERPT =
            Pattern.compile("`((?:facts|rules)/[\\w./-]+)`:\n\n```\\w*\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([\\w./-]+)\\)");

    @Test
    void itsCommandsPrintWhatItShows() throws IOException {
        var text = Files.readString(README);
        var shown = SHOWN.matcher(text).results().toList();
        assertTrue(shown.size() >= 2, "commands with output");
        for (var block : shown) {
            var actual = run(block.group(1).split(" "));
            if (Boolean.getBoolean("golden.update")) {
                text = text.replace(block.group(0), "```console\n$ ./belie " + block.group(1) + "\n" + actual + "```");
                Files.writeString(README, text);
            } else {
                assertEquals(block.group(2), actual, block.group(1));
            }
        }
    }

    @Test
    void itsExcerptsStandInTheFiles() throws IOException {
        var excerpts = EXCERPT.matcher(Files.readString(README)).results().toList();
        assertTrue(excerpts.size() >= 2, "a bundle and a rule");
        for (var excerpt : excerpts) {
            var file = Files.readString(Path.of(excerpt.group(1)));
            assertTrue(file.contains(excerpt.group(2)), excerpt.group(1));
        }
    }

    @Test
    void itsLinksLeadSomewhere() throws IOException {
        LINK.matcher(Files.readString(README))
                .results()
                .forEach(m -> assertTrue(Files.exists(Path.of(m.group(1))), m.group(1)));
    }

    private static String run(String... args) {
        var out = new StringWriter();
        Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), args);
        return out.toString();
    }
}
