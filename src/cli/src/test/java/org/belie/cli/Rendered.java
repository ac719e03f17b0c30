package org.belie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reports as web pages, as {@code belie check} writes them, for tests. */
final class Rendered {
    private Rendered() {}

    /** Of bundles, on one page. */
    static String page(String... bundles) {
        var args = Stream.concat(Stream.of("check", "--format", "html"), Stream.of(bundles));
        return run(args.toArray(String[]::new));
    }

    /** The same, as a file. */
    static Path page(Path file, String... bundles) {
        return write(file, page(bundles));
    }

    /** With time enough on a busy machine, where a page would leave something out and say so. */
    static String run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var patient = Stream.concat(Stream.of(args), Stream.of("--limit-time", "600"));
        var status = Main.run(new PrintWriter(out), new PrintWriter(err), patient.toArray(String[]::new));
        if (status != 0) {
            throw new AssertionError("status " + status + ": " + err);
        }
        return out.toString();
    }

    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bundle of promises, each with one report on it, by 200 governments and 20 outlets. */
    static String many(int claims) {
        var text = new StringBuilder("belie: 1\nid: many\ntitle: Many promises\nasOf: 2022-03-01\nsources:\n");
        IntStream.range(0, 200)
                .forEach(i -> text.append("  g" + i + ": {name: Government " + i + ", affiliation: A" + i
                        + ", kind: government, reliability: C}\n"));
        IntStream.range(0, 20)
                .forEach(i -> text.append("  m" + i + ": {name: Outlet " + i + ", kind: media, reliability: B}\n"));
        text.append("actors:\n");
        IntStream.range(0, 200).forEach(i -> text.append("  A" + i + ": {name: Actor " + i + "}\n"));
        text.append("statements:\n");
        IntStream.range(0, claims).forEach(i -> text.append(promise(i)).append(report(i)));
        return text.toString();
    }

    private static String promise(int i) {
        return "  - {id: p" + i + ", kind: intent, by: g" + i % 200 + ", said: " + day("01", i)
                + ", quote: we will act in case " + i + ", action: "
                + Stream.of("withdraw", "attack", "deploy").toList().get(i % 3)
                + about(i) + "}\n";
    }

    private static String report(int i) {
        return "  - {id: r" + i + ", kind: observation, by: m" + i % 20 + ", said: " + day("02", i)
                + ", basis: witnessed, action: "
                + Stream.of("reinforce", "withdraw", "deploy", "attack")
                        .toList()
                        .get(i % 4)
                + about(i) + "}\n";
    }

    private static String day(String month, int i) {
        return "2022-" + month + "-" + String.format("%02d", 1 + i % 28);
    }

    private static String about(int i) {
        return ", actor: A" + i % 200 + ", object: object-" + i + ", place: place-" + i % 50;
    }
}
