package org.belie.report.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.belie.Golden;
import org.belie.Shop;
import org.belie.json.Report;
import org.belie.rules.Build;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** What each format prints of two matters, and that all matters keep to the schemas. */
class FormatsTest {
    private static final Path GOLDEN = Golden.resource("golden/formats");

    static final JsonSchema SARIF = schema("sarif-schema-2.1.0.json");
    static final JsonSchema STIX = schema("stix-2.1-subset.json");
    static final JsonSchema CLAIM_REVIEW = schema("claimreview-subset.json");
    static final JsonSchema PROV = schema("prov-jsonld-2024-08-25.json");
    static final Schema JUNIT = junit();

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(FormatsTest.class.getResourceAsStream("/schemas/" + name));
    }

    private static Schema junit() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(FormatsTest.class.getResource("/schemas/jenkins-junit.xsd"));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nato-2022-02-16", "microsoft-2030"})
    void printWhatTheyPrinted(String matter) {
        var report = Reports.of(Path.of("facts", matter));
        formats(report)
                .forEach((ending, text) -> Golden.check(GOLDEN.resolve(matter + "." + ending), unversioned(text)));
    }

    /** A release changes no golden file. */
    private static String unversioned(String text) {
        return text.replace("belie " + Build.VERSION, "belie VERSION")
                .replace("\"version\" : \"" + Build.VERSION + "\"", "\"version\" : \"VERSION\"");
    }

    static Map<String, String> formats(Report report) {
        return Map.of(
                "sarif", Reports.sarif(report),
                "junit.xml", Reports.junit(report),
                "claimreview.json", Reports.claimReviews(report),
                "stix.json", Reports.stix(report),
                "prov.json", Reports.prov(report),
                "md", MarkdownReport.markdown(report),
                "csv", CsvReport.csv(report));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void keepToTheirSchemas(Path folder) throws Exception {
        keepsToTheSchemas(Reports.of(folder));
    }

    static void keepsToTheSchemas(Report report) throws Exception {
        assertEquals(Set.of(), SARIF.validate(Reports.sarif(report), InputFormat.JSON));
        assertEquals(Set.of(), CLAIM_REVIEW.validate(Reports.claimReviews(report), InputFormat.JSON));
        assertEquals(Set.of(), STIX.validate(Reports.stix(report), InputFormat.JSON));
        assertEquals(Set.of(), PROV.validate(Reports.prov(report), InputFormat.JSON));
        JUNIT.newValidator().validate(new StreamSource(new StringReader(Reports.junit(report))));
    }

    /** A schema that lets anything through would let the tests above through. */
    @Test
    void theSchemasTellWhatIsWrong() {
        var report = Reports.of(Path.of("facts", "nato-2022-02-16"));
        assertFalse(SARIF.validate(Reports.sarif(report).replace("\"ruleId\"", "\"rule\""), InputFormat.JSON)
                .isEmpty());
        assertFalse(CLAIM_REVIEW
                .validate(Reports.claimReviews(report).replace("\"Rating\"", "\"Score\""), InputFormat.JSON)
                .isEmpty());
        assertFalse(STIX.validate(Reports.stix(report).replace("\"opinion\" :", "\"view\" :"), InputFormat.JSON)
                .isEmpty());
        assertFalse(PROV.validate(Reports.prov(report).replace("\"usedEntity\"", "\"used\""), InputFormat.JSON)
                .isEmpty());
        var junit = Reports.junit(report).replace("classname=", "class=");
        assertThrows(
                SAXException.class, () -> JUNIT.newValidator().validate(new StreamSource(new StringReader(junit))));
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        var folder = Path.of("facts", "ru-troop-count-trend");
        assertEquals(formats(Reports.of(folder)), formats(Reports.of(folder)));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void callNobodyALiarAndDoNotNameThisMachine(Path folder) {
        formats(Reports.of(folder)).forEach((ending, text) -> {
            assertFalse(text.toLowerCase().matches("(?s).*\\b(lied|lying|liar|liars)\\b.*"), ending);
            assertFalse(text.contains(Path.of("").toAbsolutePath().toString()), ending);
        });
    }
}
