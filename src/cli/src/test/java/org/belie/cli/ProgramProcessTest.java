package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program and the launcher as real processes. */
class ProgramProcessTest {
    private static final Path JAR = Path.of("target", "belie.jar").toAbsolutePath();
    private static final Path FACTS = Path.of("facts").toAbsolutePath();

    @TempDir
    private Path elsewhere;

    private record Ended(int status, String out, String err) {}

    private Ended run(String... command) throws IOException, InterruptedException {
        var out = elsewhere.resolve("out");
        var err = elsewhere.resolve("err");
        var process = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it ends");
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private Ended jar(String... args) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-jar", JAR.toString()));
        command.addAll(List.of(args));
        return run(command.toArray(String[]::new));
    }

    @Test
    void theJarRunsFromAnyFolderWithTheShippedRules() throws Exception {
        var ended = jar("check", FACTS.resolve("nato-2022-02-16").toString());
        assertEquals(0, ended.status(), ended.err());
        var expected = Files.readString(FACTS.resolve("nato-2022-02-16/expected.txt"));
        assertEquals(expected, ended.out());
    }

    @Test
    void theLauncherRunsFromAnyFolder() throws Exception {
        var launcher = Path.of("belie").toAbsolutePath().toString();
        var ended = run(
                launcher,
                "check",
                "--claim",
                "pledge",
                FACTS.resolve("nato-2022-02-16").toString());
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.out().contains("CONTRADICTED  pledge"), ended.out());
    }

    /** Java knows the archive by the place of its jar, and starts without one that does not fit. */
    @Test
    void aCheckoutThatWasMovedMakesItsArchiveAnew() throws Exception {
        var target = Files.createDirectories(elsewhere.resolve("moved/target"));
        for (var file : List.of("belie.jar", "belie.jsa", "belie.classes")) {
            Files.copy(JAR.resolveSibling(file), target.resolve(file));
        }
        var launcher =
                Files.copy(Path.of("belie"), elsewhere.resolve("moved/belie"), StandardCopyOption.COPY_ATTRIBUTES);
        assertNotEquals(0, startedFromItsArchive(target), "the archive of another place");

        var ended = run(launcher.toString(), "--version");
        assertEquals(0, ended.status(), ended.err());
        assertEquals(0, startedFromItsArchive(target));
    }

    private int startedFromItsArchive(Path target) throws IOException, InterruptedException {
        return run(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:on",
                        "-XX:SharedArchiveFile=" + target.resolve("belie.jsa"),
                        "-jar",
                        target.resolve("belie.jar").toString(),
                        "--version")
                .status();
    }

    @Test
    void theStatusReachesTheShell() throws Exception {
        assertEquals(2, jar("check", "none.yaml").status());
        assertEquals(3, jar("check").status());
    }

    @Test
    void wordsOutsideAsciiArePrintedAsUtf8WhateverTheLocale() throws Exception {
        var text = "belie: 1\nid: b\nsources: {n: {name: Žofie, affiliation: n}}\n"
                + "statements: [{id: p, kind: intent, by: n, said: 2022-01-01, actor: n, action: withdraw}]\n";
        var bundle = Files.writeString(elsewhere.resolve("b.yaml"), text, StandardCharsets.UTF_8);
        var shell = "LC_ALL=C exec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -jar '" + JAR
                + "' check '" + bundle + "'";
        var ended = run("sh", "-c", shell);
        assertTrue(ended.out().contains("Žofie"), ended.out());
    }

    @Test
    void theBuildWritesTheManual() throws Exception {
        var page = Files.readString(JAR.resolveSibling("man").resolve("belie-check.1"));
        assertTrue(page.startsWith(".TH \"BELIE\\-CHECK\" \"1\""), page);
    }
}
