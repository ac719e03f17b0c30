package org.belie.rules.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes that analysts make, each with what lint says of it. Where its author must look was written down by hand in
 * {@code places.txt}, so that a rewritten message cannot move it.
 */
class BrokenRulesTest {
    private static final Path FOLDER = Golden.resource("lint");

    static Stream<String> slugs() throws IOException {
        return files(".drl").stream();
    }

    private static List<String> files(String ending) throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending) && !name.equals("places.txt"))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, List<String>> places() throws IOException {
        var places = new TreeMap<String, List<String>>();
        for (var line : Files.readAllLines(FOLDER.resolve("places.txt"))) {
            var words = line.split(" +");
            places.put(words[0], Arrays.asList(words).subList(1, words.length));
        }
        return places;
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void areToldWhereTheirAuthorMustLook(String slug) throws IOException {
        var problems = Bench.look(slug, Files.readString(FOLDER.resolve(slug + ".drl")));
        Golden.check(
                FOLDER.resolve(slug + ".txt"),
                problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        assertEquals(
                places().get(slug),
                problems.stream()
                        .map(p -> p.line() + ":" + p.column())
                        .distinct()
                        .toList());
    }

    @Test
    void areMany() throws IOException {
        assertTrue(files(".drl").size() >= 60);
        assertEquals(files(".drl"), List.copyOf(places().keySet()));
        assertEquals(files(".drl"), files(".txt"));
    }

    @Test
    void areOfEveryKind() throws IOException {
        var told = slugs().map(FOLDER::resolve)
                .map(f -> f.resolveSibling(f.getFileName() + ".txt"))
                .flatMap(f -> lines(f))
                .collect(Collectors.joining("\n"));
        // Not in one file: two names in a package, a folder without rules, cases that are not there; the compiler's
        // own.
        var elsewhere = List.of("BEL-002", "BEL-005", "BEL-180", "BEL-183", "BEL-184");
        // What only strangers write is shown by the tests of the gates.
        Codes.byId().keySet().stream()
                .filter(c -> !elsewhere.contains(c) && !c.startsWith("BEL-2"))
                .forEach(c -> assertTrue(told.contains("[" + c + "]"), c));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
