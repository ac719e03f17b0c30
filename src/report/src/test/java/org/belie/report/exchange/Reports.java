package org.belie.report.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.belie.Shop;
import org.belie.bundle.BundleReader;
import org.belie.bundle.Matter;
import org.belie.json.Report;
import org.belie.model.Outcome;
import org.belie.problem.Problem;

/** Reports for tests, under a fingerprint of rules that does not change, and the formats of one. */
final class Reports {
    static final String RULES = "0123456789abcdef";
    static final Set<Outcome> FAILING = Set.of(Outcome.CONTRADICTED, Outcome.OVERDUE);

    private static final ObjectMapper JSON = new ObjectMapper();

    private Reports() {}

    static Report of(Path folder) {
        return of(Shop.matter(folder));
    }

    static Report of(Matter... matters) {
        return new Report(
                RULES,
                Arrays.stream(matters)
                        .map(m -> new Report.Entry(Shop.JUDGE.judge(m.bundle()), "fedcba9876543210", List.of()))
                        .toList());
    }

    /** A bundle from its text. */
    static Matter matter(String file, String text) {
        var reading = new BundleReader(Shop.VOCABULARY).read(file, text);
        if (!reading.ok()) {
            throw new AssertionError(
                    reading.problems().stream().map(Problem::text).toList());
        }
        return reading.value();
    }

    static String sarif(Report report) {
        return sarif(report, null);
    }

    static String sarif(Report report, Baseline baseline) {
        return SarifReport.sarif(report, Shop.BOOK.cards(), List.of(), baseline);
    }

    static String junit(Report report) {
        return JunitReport.junit(report, FAILING, List.of());
    }

    static String claimReviews(Report report) {
        return ClaimReviewReport.claimReviews(report, Reviewer.UNKNOWN);
    }

    static String stix(Report report) {
        return StixReport.stix(report, Reviewer.UNKNOWN);
    }

    static String prov(Report report) {
        return ProvReport.prov(report, Shop.BOOK);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Every text below a node, whatever its name. */
    static Stream<String> texts(JsonNode node) {
        return node.isTextual() ? Stream.of(node.asText()) : each(node).flatMap(Reports::texts);
    }
}
