package org.belie.report.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.belie.Shop;
import org.belie.bundle.Dates;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.problem.Problem;
import org.belie.problem.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results of SARIF: where they point, how they came about, and what is new since an earlier run. */
class SarifReportTest {
    private static final Path NATO = Path.of("facts", "nato-2022-02-16");

    private static Report asOf(String date) {
        var judged = Shop.JUDGE.judge(Shop.matter(NATO).asOf(Dates.asOf(date)));
        return new Report(Reports.RULES, List.of(new Report.Entry(judged, "", List.of())));
    }

    private static List<JsonNode> results(String sarif) {
        return Reports.each(Reports.json(sarif).at("/runs/0/results")).toList();
    }

    private static JsonNode result(String sarif, String claim) {
        return results(sarif).stream()
                .filter(r -> r.at("/properties/claim").asText().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aResultStandsOnTheLineOfItsClaimAndIsAsSevereAsItsOutcome() throws IOException {
        var sarif = Reports.sarif(Reports.of(NATO));
        var pledge = result(sarif, "pledge");
        assertEquals("error", pledge.at("/level").asText());
        assertEquals("VER-011", pledge.at("/ruleId").asText());
        assertEquals("- id: pledge", line(pledge.at("/locations/0")));
        var open = result(sarif, "no-invasion");
        assertEquals("open", open.at("/kind").asText());
        assertEquals("none", open.at("/level").asText());
    }

    @Test
    void aFlowLeadsFromAStatementToTheVerdict() throws IOException {
        var steps = Reports.each(
                        result(Reports.sarif(Reports.of(NATO)), "pledge").at("/codeFlows/0/threadFlows/0/locations"))
                .toList();
        assertEquals(
                List.of("statement", "comparison", "finding", "verdict"),
                steps.stream().map(s -> s.at("/kinds/0").asText()).toList());
        assertEquals("- id: more", line(steps.get(0).get("location")));
        assertEquals("- id: pledge", line(steps.get(3).get("location")));
    }

    @Test
    void aDerivedRiseIsAStepBetweenItsFiguresAndTheFinding() {
        var flows = results(Reports.sarif(Reports.of(Path.of("facts", "ru-troop-count-trend")))).stream()
                .flatMap(r -> Reports.each(r.at("/codeFlows")))
                .map(f -> Reports.each(f.at("/threadFlows/0/locations"))
                        .map(s -> s.at("/kinds/0").asText())
                        .toList())
                .collect(Collectors.toSet());
        assertTrue(
                flows.contains(List.of("statement", "statement", "derived", "comparison", "finding", "verdict")),
                flows.toString());
    }

    private static String line(JsonNode location) throws IOException {
        var physical = location.get("physicalLocation");
        var file = Path.of(physical.at("/artifactLocation/uri").asText());
        return Files.readAllLines(file)
                .get(physical.at("/region/startLine").asInt() - 1)
                .strip();
    }

    private static Map<String, String> states(String sarif) {
        return results(sarif).stream()
                .collect(Collectors.toMap(
                        r -> r.at("/properties/claim").asText(),
                        r -> r.at("/baselineState").asText()));
    }

    @Test
    void withoutABaselineNothingIsNew() {
        assertEquals(
                Set.of(""), Set.copyOf(states(Reports.sarif(Reports.of(NATO))).values()));
    }

    @Test
    void aVerdictIsNewUnchangedUpdatedOrGone() {
        var early = Baseline.of(Reports.sarif(asOf("2022-02-15")));
        assertEquals(
                Map.of("pledge", "updated", "no-invasion", "new"), states(Reports.sarif(asOf("2022-02-16"), early)));
        var middle = Baseline.of(Reports.sarif(asOf("2022-02-16")));
        var late = Reports.sarif(asOf("2022-02-25"), middle);
        assertEquals(Map.of("pledge", "unchanged", "no-invasion", "updated"), states(late));
        var back = Reports.sarif(asOf("2022-02-15"), middle);
        assertEquals(Map.of("pledge", "updated", "no-invasion", "absent"), states(back));
        assertEquals(Set.of(), FormatsTest.SARIF.validate(back, InputFormat.JSON));
    }

    @Test
    void theEarlierRunMayHaveWrittenJson() {
        var report = asOf("2022-02-16");
        var later = asOf("2022-02-25");
        var expected = Map.of("pledge", "unchanged", "no-invasion", "updated");
        assertEquals(expected, states(Reports.sarif(later, Baseline.of(JsonReport.json(report)))));
        assertEquals(expected, states(Reports.sarif(later, Baseline.of(JsonReport.ndjson(report)))));
    }

    @Test
    void whatIsGoneStaysGoneAndWhatWasNotAskedAboutIsNotGone() {
        var middle = Baseline.of(Reports.sarif(asOf("2022-02-16")));
        var back = Reports.sarif(asOf("2022-02-15"), middle);
        assertEquals(Map.of("pledge", "unchanged"), states(Reports.sarif(asOf("2022-02-15"), Baseline.of(back))));
        var asked = middle.about(Set.of("pledge"));
        assertEquals(Map.of("pledge", "updated"), states(Reports.sarif(asOf("2022-02-15"), asked)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "[", "{}", "[1]", "null", "{\"runs\": 1} x", "<xml/>"})
    void whatIsNoEarlierRunIsRefused(String text) {
        assertNull(Baseline.of(text));
    }

    @Test
    void problemsOfBundlesAreNotifications() {
        var problem = Problem.of(Shape.UNREADABLE, "a b/none.yaml", "there is no such file", null);
        var sarif = SarifReport.sarif(Reports.of(NATO), Shop.BOOK.cards(), List.of(problem), null);
        var invocation = Reports.json(sarif).at("/runs/0/invocations/0");
        assertEquals(false, invocation.at("/executionSuccessful").asBoolean());
        assertEquals(
                "a%20b/none.yaml",
                invocation
                        .at("/toolExecutionNotifications/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText());
        assertEquals(Set.of(), FormatsTest.SARIF.validate(sarif, InputFormat.JSON));
    }

    @Test
    void aFileIsNamedAsGivenAndNeverByItsPlaceOnThisMachine() {
        assertEquals("facts/x/bundle.yaml", FileUri.of("facts/x/bundle.yaml"));
        assertEquals("../x.yaml", FileUri.of("../x.yaml"));
        assertEquals("./a:b.yaml", FileUri.of("a:b.yaml"));
        assertEquals("x/b%C3%BC%20%23.yaml", FileUri.of("x/bü #.yaml"));
        assertEquals(
                "facts/x.yaml",
                FileUri.of(Path.of("facts/x.yaml").toAbsolutePath().toString()));
        assertEquals("matter/bundle.yaml", FileUri.of("/somewhere/else/matter/bundle.yaml"));
    }
}
