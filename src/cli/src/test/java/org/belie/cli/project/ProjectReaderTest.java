package org.belie.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.bundle.NamedText;
import org.belie.bundle.Trees;
import org.belie.problem.ListNode;
import org.belie.problem.MapNode;
import org.belie.problem.Node;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.problem.ScalarNode;
import org.belie.problem.Shape;
import org.belie.problem.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a {@code belie.yaml} may say and may not, in a folder that has all that it could name. */
class ProjectReaderTest {
    private static final Path SAMPLES = Golden.resource("project");
    private static final Set<String> FORMATS = new LinkedHashSet<>(List.of("text", "json", "html"));
    private static final JsonSchema SCHEMA = schema();

    @TempDir
    private Path above;

    private Path folder;

    private static JsonSchema schema() {
        try (var in = ProjectReader.class.getResourceAsStream("/belie/config.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void lay() throws IOException {
        folder = Files.createDirectories(above.resolve("desk"));
        Files.createDirectories(above.resolve("theirs"));
        Files.writeString(above.resolve("secret.yaml"), "sources: {}\n");
        for (var name : List.of("house-rules", "more/rules", "reports/deep", ".hidden")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(folder.resolve("sources.yaml"), "sources: {}\n");
        Files.createSymbolicLink(folder.resolve("way-out"), above.resolve("theirs"));
        Files.createSymbolicLink(folder.resolve("roundabout"), Path.of("way-out"));
        Files.createSymbolicLink(folder.resolve("secret"), above.resolve("secret.yaml"));
        Files.createSymbolicLink(folder.resolve("zeroes"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("nowhere-at-all"), Path.of("gone"));
        Files.createSymbolicLink(folder.resolve("within"), Path.of("more/rules"));
        Files.createSymbolicLink(folder.resolve("itself"), Path.of("."));
    }

    private Reading<Project> read(String text) {
        return ProjectReader.read(new NamedText("belie.yaml", text), folder, FORMATS);
    }

    private static List<String> names(String kind, String ending) throws IOException {
        try (var files = Files.list(SAMPLES.resolve(kind))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    static Stream<String> bad() throws IOException {
        return names("bad", ".yaml").stream();
    }

    static Stream<String> good() throws IOException {
        return names("good", ".yaml").stream();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void mistakesAreExplainedAllAtOnce(String name) throws IOException {
        var reading = read(Files.readString(SAMPLES.resolve("bad/" + name + ".yaml")));
        assertFalse(reading.ok());
        Golden.check(
                SAMPLES.resolve("bad/" + name + ".expected.txt"),
                reading.problems().stream().map(Problem::text).collect(Collectors.joining("\n")));
    }

    @Test
    void noExpectationIsLeftOver() throws IOException {
        assertEquals(names("bad", ".yaml"), names("bad", ".expected.txt"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatIsRightIsReadWithItsPlaceAndFitsTheSchema(String name) throws IOException {
        var text = Files.readString(SAMPLES.resolve("good/" + name + ".yaml"));
        var reading = read(text);
        assertTrue(reading.ok(), reading.problems().stream().map(Problem::text).collect(Collectors.joining("\n")));
        var project = reading.value();
        Golden.check(
                SAMPLES.resolve("good/" + name + ".expected.txt"),
                Stream.of(project.rules(), project.added(), project.sources(), project.zone(), project.format(), project.out())
                                .map(said -> String.valueOf(said).replace(folder + "/", ""))
                                .collect(Collectors.joining("\n"))
                        + "\n");
        assertEquals(Set.of(), SCHEMA.validate(json(tree(text))));
    }

    /** What the shape alone tells, an editor tells too. */
    @ParameterizedTest
    @MethodSource("bad")
    void theSchemaSeesWhatHasTheWrongShape(String name) throws IOException {
        var text = Files.readString(SAMPLES.resolve("bad/" + name + ".yaml"));
        var shapes = Stream.of(Shape.values()).map(Shape::id).collect(Collectors.toSet());
        var tree = tree(text);
        if (tree != null && !name.equals("key-twice") // which is gone on the way to JSON
                && read(text).errors().stream().anyMatch(p -> shapes.contains(p.code()))) {
            assertFalse(SCHEMA.validate(json(tree)).isEmpty(), name);
        }
    }

    @Test
    void theSchemaHasTheFieldsThatAreRead() {
        var fields = new LinkedHashSet<String>();
        SCHEMA.getSchemaNode().get("properties").fieldNames().forEachRemaining(fields::add);
        assertEquals(Set.copyOf(ProjectReader.FIELDS), fields);
    }

    private static Node tree(String text) {
        return Trees.read(SourceText.of("belie.yaml", text), text, new Problems());
    }

    private static JsonNode json(Node node) {
        var make = JsonNodeFactory.instance;
        if (node instanceof MapNode map) {
            var object = make.objectNode();
            map.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
            return object;
        }
        if (node instanceof ListNode list) {
            return make.arrayNode().addAll(list.items().stream().map(i -> json(i)).toList());
        }
        var scalar = (ScalarNode) node;
        return scalar.nothing() ? make.nullNode() : make.textNode(scalar.text());
    }
}
