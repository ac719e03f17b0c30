package org.belie.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.Shop;
import org.belie.bundle.BundleFiles;
import org.belie.bundle.ExpectationsReader;
import org.belie.bundle.Matter;
import org.belie.bundle.TextFile;
import org.belie.cases.Backtest;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.model.Statement;
import org.belie.report.Screen;
import org.belie.report.TextReport;
import org.belie.report.Verbosity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The matters in {@code facts/}: what is printed of them, what is expected of them, and what must hold of any matter. */
class MattersTest {
    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void isReportedAsBefore(Path folder) {
        var report = report(Shop.matter(folder));
        Golden.check(folder.resolve("expected.txt"), TextReport.text(report, Screen.PLAIN, Verbosity.FULL));
        Golden.check(folder.resolve("expected.json"), JsonReport.json(report));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void keepsToTheSchemaAndToTheWidth(Path folder) throws Exception {
        var report = report(Shop.matter(folder));
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(MattersTest.class.getResourceAsStream("/belie/verdicts.schema.json"));
        assertEquals(Set.of(), schema.validate(JsonReport.json(report), InputFormat.JSON));
        for (var line : JsonReport.ndjson(report).lines().toList()) {
            assertTrue(new ObjectMapper().readTree(line).has("bundle"));
        }
        TextReport.text(report, Screen.PLAIN, Verbosity.FULL).lines().forEach(l -> assertTrue(l.length() <= 80, l));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void isJudgedAsACarefulAnalystExpects(Path folder) {
        results(folder).forEach(r -> assertTrue(r.passed(), r.toString()));
    }

    @Test
    void atLeastNineOfTenChecksHaveTheBestOutcomeOrAnAcceptableOne() {
        var results = matters().flatMap(f -> results(f).stream()).toList();
        var passed = results.stream().filter(Backtest.Result::passed).count();
        assertTrue(results.size() >= 50);
        assertTrue(passed >= 0.9 * results.size(), passed + " of " + results.size());
    }

    private static List<Backtest.Result> results(Path folder) {
        var matter = Shop.matter(folder);
        var text = TextFile.read(BundleFiles.expectations(folder)).value();
        var checks = ExpectationsReader.read(text, matter);
        assertTrue(checks.ok(), () -> checks.problems().toString());
        return Backtest.run(Shop.JUDGE, matter, checks.value());
    }

    @ParameterizedTest
    @MethodSource("matters")
    void theOrderOfTheStatementsChangesNothing(Path folder) {
        var matter = Shop.matter(folder);
        var before = JsonReport.json(report(matter)) + TextReport.text(report(matter), Screen.PLAIN, Verbosity.FULL);
        for (var seed = 0; seed < 5; seed++) {
            var shuffled = new ArrayList<>(matter.statements());
            java.util.Collections.shuffle(shuffled, new Random(seed));
            var after = report(matter.with(shuffled));
            assertEquals(
                    before,
                    JsonReport.json(after) + TextReport.text(after, Screen.PLAIN, Verbosity.FULL),
                    "seed " + seed);
        }
    }

    /** What rests on a statement goes with it; of the rest, only what rested on what it did to other findings may change. */
    @ParameterizedTest
    @MethodSource("matters")
    void aStatementThatIsDroppedTakesWithItWhatRestsOnItAndNothingElse(Path folder) {
        var matter = Shop.matter(folder);
        var before = findings(matter);
        for (var dropped : matter.statements()) {
            if (referred(matter, dropped)) {
                continue;
            }
            var rest = new ArrayList<>(matter.statements());
            rest.remove(dropped);
            var after = findings(matter.with(rest));
            after.forEach(f -> assertFalse(f.statements().contains(dropped.id()), f.toString()));
            var gone = new HashSet<>(before);
            gone.removeAll(after);
            gone.forEach(f -> assertTrue(f.touches(dropped.id()), "without " + dropped.id() + " goes " + f));
        }
    }

    private static boolean referred(Matter matter, Statement statement) {
        var id = statement.id();
        return matter.statements().stream()
                        .anyMatch(s -> s.attribution().behind().contains(id)
                                || id.equals(s.replaces())
                                || s.condition() && statement.condition()
                                || s instanceof org.belie.model.Hypothesis h && id.equals(h.about())
                                || s instanceof org.belie.model.Intent i && id.equals(i.after()))
                || statement.replaces() != null;
    }

    private record Found(String claim, String rule, Set<String> statements, Set<String> level) {
        boolean touches(String id) {
            return claim.equals(id) || statements.contains(id) || level.contains(id);
        }
    }

    /** Evidence for and against; a derived change also depends on the other levels of its series. */
    private static Set<Found> findings(Matter matter) {
        var levels = matter.statements().stream()
                .filter(Statement::measuresLevel)
                .map(Statement::id)
                .collect(Collectors.toSet());
        var found = new HashSet<Found>();
        for (var verdict : Shop.JUDGE.judge(matter.bundle()).verdicts()) {
            Stream.concat(verdict.against().stream(), verdict.pro().stream())
                    .forEach(i -> found.add(new Found(
                            verdict.claim().id(),
                            i.rule(),
                            i.statements().stream().map(Statement::id).collect(Collectors.toSet()),
                            i.seen().derived() ? levels : Set.of())));
        }
        return found;
    }

    private static Report report(Matter matter) {
        return Shop.report(matter);
    }
}
