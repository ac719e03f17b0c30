package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.problem.Problem;
import org.belie.problem.Reading;
import org.belie.vocabulary.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadBundlesTest {
    private static final Path FOLDER = Golden.resource("bundles/bad");

    static Stream<String> names() throws IOException {
        return files(".yaml").stream();
    }

    private static List<String> files(String ending) throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void areExplained(String name) throws IOException {
        var reading = read(name);
        assertFalse(reading.ok());
        Golden.check(
                FOLDER.resolve(name + ".expected.txt"),
                reading.problems().stream().map(Problem::text).collect(Collectors.joining("\n")));
    }

    private static Reading<Matter> read(String name) throws IOException {
        return new BundleReader(Shipped.vocabulary())
                .read(name + ".yaml", Files.readString(FOLDER.resolve(name + ".yaml")));
    }

    @Test
    void haveNoStrayExpectation() throws IOException {
        assertEquals(files(".yaml"), files(".expected.txt"));
    }
}
