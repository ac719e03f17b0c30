package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.belie.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What any earlier belie wrote of a matter is read as the run that went before. */
class OldBaselinesTest {
    static Stream<Path> files() throws IOException {
        try (var all = Files.walk(Golden.resource("core", "old"))) {
            return all.filter(f -> f.getFileName().toString().startsWith("verdicts.")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyClaimOfThenIsKnownAgain(Path file) throws IOException {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] words = {"check", "--format", "sarif", "--baseline", file.toString(), "facts/nato-2022-02-16"};
        assertEquals(0, Main.run(new PrintWriter(out), new PrintWriter(err), words), err.toString());
        var known = new TreeSet<String>();
        for (var result : new ObjectMapper()
                .readTree(out.toString())
                .findValues("results")
                .get(0)) {
            if (!result.path("baselineState").asText().equals("new")) {
                known.add(result.path("properties").path("claim").asText());
            }
        }
        var then = new TreeSet<String>();
        for (var claim : claims(file)) {
            then.add(claim.asText());
        }
        assertTrue(then.size() > 1, then.toString());
        assertTrue(known.containsAll(then), known + " of " + then);
    }

    private static Iterable<JsonNode> claims(Path file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(file)).findValues("claim");
    }
}
