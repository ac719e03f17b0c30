package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The built program, run as a process in a folder of a test.
 *
 * @param cache where it keeps compiled rules
 */
record Built(Path folder, String cache) {
    private static final Path JAR = Path.of("target", "belie.jar").toAbsolutePath();

    /** What came of a run. */
    record Ended(int status, String out, String err) {}

    /** The words of a command that runs it. */
    static List<String> command(String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:SharedArchiveFile=" + JAR.resolveSibling("belie.jsa"),
                "-Xlog:disable",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(words));
        return command;
    }

    Ended run(String... words) throws IOException, InterruptedException {
        return ended(start(command(words)));
    }

    /** The same where no file can be longer than that: a disk that is full, for whoever may mount none. */
    Ended runInLittleSpace(int halfKilobytes, String... words) throws IOException, InterruptedException {
        var limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f " + halfKilobytes + "; exec \"$@\"", "sh"));
        limited.addAll(command(words));
        return ended(start(limited));
    }

    /** The same with results going to a device or file. */
    Ended runInto(String out, String... words) throws IOException, InterruptedException {
        var redirected = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" > " + out, "sh"));
        redirected.addAll(command(words));
        return ended(start(redirected));
    }

    Process start(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("BELIE_CACHE", cache);
        builder.redirectError(Files.createTempFile(folder, "err", "").toFile());
        return builder.start();
    }

    /** Waits for a process that was started here. */
    Ended ended(Process process) throws IOException, InterruptedException {
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it ends");
        return new Ended(process.exitValue(), out, told());
    }

    private String told() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.newDirectoryStream(folder, "err*")) {
            for (var file : files) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
