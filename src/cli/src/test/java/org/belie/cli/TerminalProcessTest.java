package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher on a real terminal. */
class TerminalProcessTest {
    @TempDir
    private Path elsewhere;

    @Test
    void onATerminalTheLauncherFillsTheWidthInColourWithSignsAndLinks() throws Exception {
        var text = onATerminal("stty cols 100; LANG=C.UTF-8 LC_ALL= VTE_VERSION=6800 NO_COLOR= TERM=xterm");
        assertTrue(text.contains("\u001b[1;31m✘ CONTRADICTED\u001b[0m"), text);
        assertTrue(text.contains("\u001b]8;;file:///") && text.contains("bundle.yaml\u001b\\"), text);
        var widest = plain(text).lines().mapToInt(String::length).max().orElse(0);
        assertTrue(widest > 80 && widest <= 100, widest + " columns");
    }

    @Test
    void onAPoorTerminalTheSameIsPlain() throws Exception {
        var text = onATerminal("stty cols 60; LANG=C LC_ALL=C VTE_VERSION= TERM_PROGRAM= NO_COLOR=1 TERM=dumb");
        assertTrue(text.contains("CONTRADICTED  pledge"), text);
        assertFalse(text.contains("\u001b"), text);
        assertEquals(0, text.lines().filter(l -> l.length() > 60).count(), text);
    }

    private static String plain(String text) {
        return text.replaceAll("\u001b]8;;.*?\u001b\\\\", "").replaceAll("\u001b\\[[0-9;]*m", "");
    }

    /** What a real terminal is sent; {@code script} makes one. */
    private String onATerminal(String setup) throws IOException, InterruptedException {
        var launcher = Path.of("belie").toAbsolutePath();
        var bundle = Path.of("facts", "nato-2022-02-16").toAbsolutePath();
        var sent = elsewhere.resolve("sent");
        var command = setup + " '" + launcher + "' check --claim pledge '" + bundle + "'";
        var process = new ProcessBuilder("script", "-qec", command, "/dev/null")
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(sent.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it ends");
        return Files.readString(sent).replace("\r", "");
    }
}
