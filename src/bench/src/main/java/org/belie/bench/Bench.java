package org.belie.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Runs one part of the benchmarks from the project's folder; {@code src/bench/run} gives each a process of its own. */
public final class Bench {
    static final Path OUT = Path.of("target/bench");

    private Bench() {}

    public static void main(String[] args) throws Exception {
        var million = List.of(args).contains("--million");
        switch (args[0]) {
            case "start" -> Start.measure();
            case "batch" -> Batches.measure();
            case "large" ->
                Large.measure(million ? List.of(1000, 10_000, 100_000, 1_000_000) : List.of(1000, 10_000, 100_000));
            case "peers" -> Peers.measure(List.of(1000, 10_000, 100_000));
            case "jmh" -> HotPaths.measure();
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** Keeps what a table sums up. */
    static void note(String line) {
        try {
            Files.createDirectories(OUT);
            Files.writeString(
                    OUT.resolve("raw.tsv"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bundle of so many statements. */
    static Path large(int size) {
        var file = OUT.resolve("large-" + size + ".json");
        if (!Files.exists(file)) {
            Matters.large(file, size);
        }
        return file;
    }

    /** So many bundles of ten statements, one a line, each on so many actors. */
    static Path small(int bundles, int actors) {
        var file = OUT.resolve("small-" + actors + "-" + bundles + ".ndjson");
        if (!Files.exists(file)) {
            Matters.small(file, bundles, actors);
        }
        return file;
    }

    /** A program of the benchmarks in a process of its own. */
    static String[] java(Class<?> program, List<String> flags, String... args) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(
                        List.of(java, "-XX:+UseSerialGC"),
                        flags,
                        List.of("-cp", System.getProperty("java.class.path"), program.getName()),
                        List.of(args))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }
}
