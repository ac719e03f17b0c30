package org.belie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.belie.bundle.BundleFiles;
import org.belie.problem.Problem;
import org.belie.problem.Severity;
import org.belie.rules.RuleFolder;
import org.belie.setup.Setup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What earlier belies took is taken still, and what they wrote fits what is published of it today. */
class OldFilesTest {
    private static final Belie BELIE = Belie.open();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Stream<Path> old(String glob) throws IOException {
        var top = Golden.resource("old");
        try (var files = Files.walk(top)) {
            return files
                    .filter(f ->
                            top.getFileSystem().getPathMatcher("glob:" + glob).matches(top.relativize(f)))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<Path> bundles() throws IOException {
        return old("*/bundles/*.{yaml,json,ndjson}");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bundlesAreJudged(Path bundle) {
        try (var answers =
                bundle.toString().endsWith(".ndjson") ? BELIE.judgeAll(bundle) : Stream.of(BELIE.judge(bundle))) {
            for (var answer : answers.toList()) {
                assertEquals(List.of(), errors(answer.problems()));
                assertTrue(answer.complete());
            }
        }
    }

    private static List<String> errors(List<Problem> problems) {
        return problems.stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .map(Problem::text)
                .toList();
    }

    @Test
    void rulesAreTakenAndSpeak() throws IOException {
        for (var rules : old("*/rules").toList()) {
            var texts = new TreeMap<>(RuleFolder.shippedWithoutCases().files());
            RuleFolder.at(rules).rules().forEach(texts::put);
            var read = Setup.of(new RuleFolder("old", texts));
            assertEquals(List.of(), errors(read.problems()));
            var bundle = rules.resolveSibling("bundles").resolve("nato-2022-02-16.bundle.yaml");
            var matter = new BundleFiles(read.value().vocabulary())
                    .read(bundle)
                    .findFirst()
                    .orElseThrow()
                    .value();
            var pledge = read.value().judge().judge(matter.bundle()).verdicts().stream()
                    .filter(v -> v.claim().id().equals("pledge"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(pledge.against().stream().anyMatch(f -> f.rule().equals("POS-001")), pledge.headline());
        }
    }

    static Stream<Path> verdicts() throws IOException {
        return old("*/verdicts.{json,ndjson}");
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void verdictsFitTheSchema(Path verdicts) throws IOException {
        var lines = verdicts.toString().endsWith(".ndjson");
        var schema = schema(lines ? "urn:belie:verdicts:1#/$defs/bundle" : "urn:belie:verdicts:1");
        for (var text : lines ? Files.readAllLines(verdicts) : List.of(Files.readString(verdicts))) {
            assertEquals(
                    List.of(),
                    schema.validate(text, InputFormat.JSON).stream()
                            .map(Object::toString)
                            .toList());
            var without = text.replaceFirst("\"claim\"", "\"clam\"");
            assertFalse(schema.validate(without, InputFormat.JSON).isEmpty(), "and the schema asks for something");
        }
    }

    private static JsonSchema schema(String place) throws IOException {
        try (var in = OldFilesTest.class.getResourceAsStream("/belie/verdicts.schema.json")) {
            var text = JSON.readTree(in).toString();
            return JsonSchemaFactory.getInstance(
                            SpecVersion.VersionFlag.V202012,
                            all -> all.schemaLoaders(loaders -> loaders.schemas(uri -> text)))
                    .getSchema(SchemaLocation.of(place));
        }
    }

    @Test
    void thereAreSomeOfEachKind() throws IOException {
        assertTrue(bundles().count() > 20
                && verdicts().count() >= 6
                && old("*/rules").count() > 0);
    }
}
