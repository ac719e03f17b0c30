package org.belie.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.problem.Problem;
import org.belie.problem.Shape;
import org.belie.problem.SourceText;

/** What holds of every reader, whatever it is given, and where inputs to begin with are found. */
public final class Fuzzed {
    private static final long LONGEST_SECONDS = 10;

    private Fuzzed() {}

    /** The files of an ending below some folders of the checkout, as they are. */
    public static List<byte[]> files(String ending, String... folders) {
        return Stream.of(folders)
                .flatMap(f -> below(Golden.top().resolve(f)))
                .filter(f -> f.toString().endsWith(ending))
                .map(Fuzzed::bytes)
                .toList();
    }

    private static Stream<Path> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every problem can be printed, and is at a place that the text has. */
    public static void placed(List<Problem> problems, String text) {
        var source = SourceText.of("x", text);
        for (var problem : problems) {
            assertTrue(problem.text().endsWith("\n"), problem::toString);
            if (problem.line() > 0 && !problem.code().equals(Shape.TOO_MANY.id())) {
                inside(problem, source);
            }
        }
    }

    private static void inside(Problem problem, SourceText source) {
        assertTrue(problem.line() <= source.lines().size(), () -> "no such line: " + problem);
        var line = source.line(problem.line());
        assertTrue(problem.column() >= 1, () -> "no such column: " + problem);
        assertTrue(problem.column() <= line.codePointCount(0, line.length()) + 1, () -> "no such column: " + problem);
        assertTrue(problem.source().equals(line) || problem.source().isEmpty(), () -> "another line: " + problem);
    }

    /** Does it, and soon. */
    public static void soon(Runnable work) {
        var start = System.nanoTime();
        work.run();
        var took = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        assertTrue(took < LONGEST_SECONDS, () -> "it took " + took + " s");
    }
}
