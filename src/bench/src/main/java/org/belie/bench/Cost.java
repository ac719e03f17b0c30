package org.belie.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a whole process took.
 *
 * @param cpu seconds of user and system together
 * @param wall seconds
 * @param megabytes the most memory that was resident; 0 where {@code /usr/bin/time} is missing
 * @param ended its exit code
 */
record Cost(double cpu, double wall, long megabytes, int ended) {
    private static final Path TIME = Path.of("/usr/bin/time");
    private static final Path NOTE = Bench.OUT.resolve("time");

    /** Runs a command whose results nobody looks at. */
    static Cost of(String... command) {
        try {
            Files.createDirectories(Bench.OUT);
            var ended = new ProcessBuilder(timed(List.of(command)))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(Bench.OUT.resolve("stderr").toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .start()
                    .waitFor();
            var cost = read(ended);
            Bench.note(String.join(" ", command) + "\t" + cost);
            return cost;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> timed(List<String> command) {
        var time = Files.isExecutable(TIME)
                ? List.of(TIME.toString(), "-f", "%U %S %e %M", "-o", NOTE.toString())
                : List.of("bash", "-c", "TIMEFORMAT='%U %S %R 0'; { time \"$@\" 2>&3; } 3>&2 2>" + NOTE, "bash");
        return Stream.concat(time.stream(), command.stream()).toList();
    }

    private static Cost read(int ended) throws IOException {
        var lines = Files.readAllLines(NOTE);
        var parts = lines.get(lines.size() - 1).split(" ");
        return new Cost(
                Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Long.parseLong(parts[3]) / 1024,
                ended);
    }

    /** The one in the middle by CPU time. */
    static Cost median(List<Cost> costs) {
        return costs.stream()
                .sorted(Comparator.comparingDouble(Cost::cpu))
                .toList()
                .get(costs.size() / 2);
    }
}
