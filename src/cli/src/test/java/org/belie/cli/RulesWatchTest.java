package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.belie.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules test --watch}: what is saved is tested, and nothing else; it ends with its input. */
class RulesWatchTest {
    private static final Path MINE = Golden.resource("ruletest").resolve("rules/mine");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void whatIsSavedIsTestedAgain() throws Exception {
        var pack = Files.createDirectories(folder.resolve("mine"));
        for (var file : new String[] {"soft-word.drl", "soft-word.cases.yaml", "without-cases.drl"}) {
            Files.copy(MINE.resolve(file), pack.resolve(file));
        }
        var input = System.in;
        var keys = new PipedOutputStream();
        System.setIn(new PipedInputStream(keys));
        try {
            var ended = CompletableFuture.supplyAsync(() -> Main.run(
                    new PrintWriter(out), new PrintWriter(err), "rules", "test", "--watch", folder.toString()));
            await("3 passed, 2 failed, 1 skipped, 1 to do, 2 rules\n");

            var cases = pack.resolve("soft-word.cases.yaml");
            save(cases, Files.readString(cases).replace("  a firm word:\n    - *firm\n", ""));
            await("3 passed, 1 failed, 1 skipped, 1 to do, 1 rule\n");

            var rule = pack.resolve("soft-word.drl");
            var text = Files.readString(rule);
            save(rule, text.replace("due >= asOf.date", "due >= asOf.date, due < asOf.date"));
            await("2 passed, 2 failed, 1 skipped, 1 to do, 1 rule\n");

            save(rule, text.replace("when", "whn"));
            awaitProblem("soft-word.drl:");

            save(rule, text + "\n");
            await("3 passed, 1 failed, 1 skipped, 1 to do, 1 rule\n");

            keys.close();
            assertEquals(0, ended.get(1, TimeUnit.MINUTES));
        } finally {
            System.setIn(input);
        }
    }

    private void save(Path file, String text) throws IOException {
        out.getBuffer().setLength(0);
        Files.writeString(file, text);
    }

    private void await(String text) throws InterruptedException {
        await(out, text);
    }

    private void awaitProblem(String text) throws InterruptedException {
        await(err, text);
    }

    private void await(StringWriter written, String text) throws InterruptedException {
        var start = Instant.now();
        while (!written.toString().contains(text)) {
            assertTrue(
                    Duration.between(start, Instant.now()).toSeconds() < 60,
                    () -> "wanted " + text + " in " + out + err);
            Thread.sleep(20);
        }
    }
}
