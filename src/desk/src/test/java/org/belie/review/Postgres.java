package org.belie.review;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL of its own for a test run. A test that asks for it is skipped, and says so, where none is installed. */
final class Postgres {
    private static Postgres only;

    private final String address;

    private Postgres(String address) {
        this.address = address;
    }

    /** The address of a new, empty database. */
    static synchronized String database(String name) {
        var programs = programs();
        Assumptions.assumeTrue(programs != null, "no PostgreSQL is installed: nothing is kept in one");
        if (only == null) {
            only = start(programs);
        }
        try (var connection = java.sql.DriverManager.getConnection(only.address + "postgres?user=postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("no database", e);
        }
        return only.address + name + "?user=postgres";
    }

    private static Path programs() {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(v -> v.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo)
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }

    private static Postgres start(Path bin) {
        try {
            var folder = Files.createTempDirectory("belie-postgres");
            var port = free();
            // PostgreSQL refuses to run as root, and Debian's package brings a user for it.
            var root = "root".equals(System.getProperty("user.name"));
            if (root) {
                run(List.of("chown", "postgres", folder.toString()));
            }
            var data = folder.resolve("data").toString();
            run(as(root, bin.resolve("initdb").toString(), "-D", data, "-A", "trust", "-U", "postgres", "-N"));
            var options = "-k " + folder + " -p " + port + " -c listen_addresses=127.0.0.1 -c fsync=off";
            run(as(
                    root,
                    bin.resolve("pg_ctl").toString(),
                    "-D",
                    data,
                    "-w",
                    "-l",
                    folder + "/log",
                    "-o",
                    options,
                    "start"));
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() ->
                            run(as(root, bin.resolve("pg_ctl").toString(), "-D", data, "-m", "immediate", "stop"))));
            return new Postgres("jdbc:postgresql://127.0.0.1:" + port + "/");
        } catch (IOException e) {
            throw new IllegalStateException("no PostgreSQL could be started", e);
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static List<String> as(boolean root, String... command) {
        var words = new ArrayList<String>(root ? List.of("runuser", "-u", "postgres", "--") : List.of());
        words.addAll(List.of(command));
        return words;
    }

    private static void run(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .directory(Path.of("/tmp").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("failed: " + command);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("failed: " + command, e);
        }
    }
}
