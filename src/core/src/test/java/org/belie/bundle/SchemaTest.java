package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.belie.Golden;
import org.belie.model.Aspect;
import org.belie.model.Assesses;
import org.belie.model.Basis;
import org.belie.model.Certainty;
import org.belie.model.Commitment;
import org.belie.model.Denies;
import org.belie.model.Direction;
import org.belie.model.Extent;
import org.belie.model.Label;
import org.belie.model.Measure;
import org.belie.model.Outcome;
import org.belie.model.Polarity;
import org.belie.model.Reliability;
import org.belie.model.SourceKind;
import org.belie.problem.Code;
import org.belie.problem.ListNode;
import org.belie.problem.MapNode;
import org.belie.problem.Node;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;
import org.belie.problem.Shape;
import org.belie.problem.SourceText;
import org.belie.vocabulary.Shipped;
import org.belie.vocabulary.VocabularyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema and the reader agree on what is well formed. */
class SchemaTest {
    private static final JsonNode TEXT = text();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TEXT);
    private static final Set<String> STRUCTURAL = Stream.<Code[]>of(
                    Shape.values(), BundleCode.values(), VocabularyCode.values())
            .flatMap(Arrays::stream)
            .filter(Code::structural)
            .map(Code::id)
            .collect(Collectors.toSet());

    private static JsonNode text() {
        try (var in = SchemaTest.class.getResourceAsStream("/belie/bundle.schema.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<String> samples() throws IOException {
        return Stream.concat(
                BadBundlesTest.names().map(name -> "bad/" + name + ".yaml"),
                GoodBundlesTest.names()
                        .filter(name -> !name.endsWith(".ndjson"))
                        .map(name -> "good/" + name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void agreesWithTheReader(String name) throws IOException {
        var text = Files.readString(Golden.resource("bundles/" + name));
        var tree = Trees.read(SourceText.of(name, text), text, new Problems());
        if (tree == null || name.endsWith("duplicate-key.yaml")) {
            return; // what is no document at all, or loses a key on the way to JSON, has no schema
        }
        var reading = new BundleReader(Shipped.vocabulary()).read(name, text);
        var wellFormed = reading.errors().stream().map(Problem::code).noneMatch(STRUCTURAL::contains);
        var complaints = SCHEMA.validate(json(tree));
        assertEquals(wellFormed, complaints.isEmpty(), () -> reading.problems() + "\n" + complaints);
    }

    private static JsonNode json(Node node) {
        var make = JsonNodeFactory.instance;
        if (node instanceof MapNode map) {
            var object = make.objectNode();
            map.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
            return object;
        }
        if (node instanceof ListNode list) {
            return make.arrayNode()
                    .addAll(list.items().stream().map(SchemaTest::json).toList());
        }
        return json((ScalarNode) node);
    }

    private static JsonNode json(ScalarNode scalar) {
        var make = JsonNodeFactory.instance;
        if (scalar.nothing()) {
            return make.nullNode();
        }
        if (scalar.flag()) {
            return make.booleanNode(Boolean.parseBoolean(scalar.text()));
        }
        if (scalar.number()) {
            var value = new BigDecimal(scalar.text());
            return value.stripTrailingZeros().scale() <= 0
                    ? make.numberNode(value.toBigInteger())
                    : make.numberNode(value);
        }
        return make.textNode(scalar.text());
    }

    static Stream<Arguments> words() {
        return Stream.of(
                closed("outcome", Outcome.values()),
                closed("source/properties/kind", SourceKind.values()),
                closed("quantity/properties/measure", Measure.values()),
                closed("quantity/properties/direction", Direction.values()),
                closed("action/properties/aspect", Aspect.values()),
                closed("intent/properties/commitment", Commitment.values()),
                closed("denial/properties/denies", Denies.values()),
                closed("assessment/properties/assesses", Assesses.values()),
                closed("observation/properties/extent", Extent.values()),
                closed("observation/properties/polarity", Polarity.values()),
                closed("observation/properties/certainty", Certainty.values()),
                closed("observation/properties/basis", Basis.values()));
    }

    private static Arguments closed(String where, Label... labels) {
        return Arguments.of(where, Arrays.stream(labels).map(Label::label).toList());
    }

    @ParameterizedTest
    @MethodSource("words")
    void hasTheWordsOfTheModel(String where, List<String> labels) {
        assertEquals(labels, texts(TEXT.at("/$defs/" + where + "/enum")));
    }

    @Test
    void hasTheGradesOfTheModel() {
        var grades = Arrays.stream(Reliability.values()).map(Enum::name).toList();
        assertEquals(grades, texts(TEXT.at("/$defs/source/properties/reliability/enum")));
    }

    @Test
    void hasTheFieldsThatTheReaderReads() {
        for (var kind : Kind.values()) {
            var fields = kind.fields().stream()
                    .filter(field -> kind != Kind.HYPOTHESIS || !field.equals("by"))
                    .collect(Collectors.toSet());
            assertEquals(fields, names("/$defs/" + kind.label() + "/properties"));
        }
        assertEquals(Set.copyOf(BundleReader.FIELDS), names("/properties"));
        assertEquals(Set.copyOf(SourcesReader.SOURCE), names("/$defs/source/properties"));
        assertEquals(Set.copyOf(SettingReader.DOCUMENT), names("/$defs/document/properties"));
        assertEquals(Set.copyOf(QuantityReader.FIELDS), names("/$defs/quantity/properties"));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Set<String> names(String where) {
        return TEXT.at(where).propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
