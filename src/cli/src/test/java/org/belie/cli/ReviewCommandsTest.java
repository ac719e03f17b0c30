package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.belie.Shop;
import org.belie.desk.Subjects;
import org.belie.model.Confidence;
import org.belie.model.Outcome;
import org.belie.review.Choice;
import org.belie.review.Opinion;
import org.belie.review.ReasonCode;
import org.belie.review.Stage;
import org.belie.review.Store;
import org.belie.rules.RuleFolder;
import org.belie.setup.Setup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands over decisions print, and the status that they end with. */
class ReviewCommandsTest {
    private static final String NATO = "facts/nato-2022-02-16";

    @TempDir
    private Path folder;

    private String place;

    @BeforeEach
    void decide() {
        place = folder.resolve("desk.db").toString();
        var store = Store.open(place);
        var setup = Setup.of(RuleFolder.shippedWithoutCases()).value();
        var report = Shop.report(Path.of(NATO));
        var entry = report.bundles().get(0);
        var pledge = entry.judged().verdicts().stream()
                .filter(v -> v.claim().id().equals("pledge"))
                .findFirst()
                .orElseThrow();
        var opinion = new Opinion(
                Stage.READING,
                Choice.OVERRIDE,
                Outcome.CONFLICTING,
                Confidence.LOW,
                ReasonCode.WRONG_GRADE,
                "one voice of a party");
        store.append(Subjects.of(setup, entry, pledge), opinion, store.reviewer("Anna"), "1", null);
    }

    private Ran run(Object... words) {
        return Ran.in(folder, words);
    }

    @Test
    void listsAndShowsWhatWasDecided() {
        var list = run("review", "list", "--store", place);
        assertEquals(0, list.status());
        assertTrue(
                list.out()
                        .contains(
                                "nato-2022-02-16  pledge  Anna override conflicting, low (a source is graded too high"),
                list.out());
        assertEquals(
                "", run("review", "list", "--store", place, "--bundle", "other").out());
        var shown = run("review", "show", "--store", place, "nato-2022-02-16", "pledge");
        assertTrue(shown.out().contains("\"outcome\":\"contradicted\""), shown.out());
        assertEquals(
                3,
                run("review", "show", "--store", place, "nato-2022-02-16", "none")
                        .status());
    }

    @Test
    void exportsImportsAndVerifies() throws Exception {
        var export = folder.resolve("decisions.ndjson");
        assertEquals(
                0, run("review", "export", "--store", place, "--out", export).status());
        var other = folder.resolve("other.db");
        assertEquals(
                "1 added, 0 here before\n",
                run("review", "import", "--store", other, export).out());
        assertEquals(
                "0 added, 1 here before\n",
                run("review", "import", "--store", other, export).out());
        assertEquals(0, run("review", "verify", "--store", other, export).status());
        Files.writeString(export, Files.readString(export).replace("one voice", "no voice"));
        assertEquals(
                2,
                run("review", "import", "--store", folder.resolve("third.db"), export)
                        .status());
        assertEquals(1, run("review", "verify", "--store", place, export).status());
    }

    @Test
    void anEditedDatabaseIsFound() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + place);
                var statement = connection.createStatement()) {
            statement.execute("drop trigger decision_is_not_edited");
            statement.execute("update decision set body = replace(body, 'conflicting', 'fulfilled')");
        }
        var ran = run("review", "verify", "--store", place);
        assertEquals(1, ran.status());
        assertTrue(ran.out().contains("was edited"), ran.out());
    }

    @Test
    void forgetsAName() {
        assertEquals(0, run("review", "forget", "--store", place, "Anna").status());
        assertEquals(3, run("review", "forget", "--store", place, "Anna").status());
        var list = run("review", "list", "--store", place).out();
        assertTrue(list.contains("somebody whose name was removed override"), list);
        assertEquals(0, run("review", "verify", "--store", place).status());
    }

    @Test
    void whatIsNotThereIsSaid() {
        var none = run("review", "list", "--store", folder.resolve("none.db"));
        assertEquals(3, none.status());
        assertTrue(none.err().contains("Maybe decide something first"), none.err());
        assertFalse(Files.exists(folder.resolve("none.db")), "asking makes none");
        assertEquals(3, run("desk", "--readers", "3", NATO).status());
        assertEquals(3, run("desk", "--keeps", "commas", NATO).status());
        assertEquals(3, run("desk", "--key", folder.resolve("none"), NATO).status());
    }

    @Test
    void aKeyIsMadeOnce() {
        assertEquals(0, run("review", "key", folder.resolve("anna.key")).status());
        assertEquals(3, run("review", "key", folder.resolve("anna.key")).status());
    }

    @Test
    void checkShowsDecisionsBesideVerdictsAndNeverInTheirPlace() throws Exception {
        var says = "Anna put beside it: conflicting, low confidence";
        var text = run("check", "--brief", "--decisions", place, NATO).out();
        assertTrue(text.contains("CONTRADICTED  pledge"), text);
        assertTrue(text.replaceAll("\\s+", " ").contains(says), text);
        var plain = run("check", "--brief", NATO).out();
        assertFalse(plain.contains("decided:"), plain);
        var json = run("check", "--format", "json", "--decisions", place, NATO).out();
        assertTrue(json.contains("\"outcome\" : \"conflicting\"") && json.contains("\"stands\" : true"), json);
        var html = run("check", "--format", "html", "--decisions", place, NATO).out();
        assertTrue(html.contains(says), "HTML too");
        assertEquals(
                3, run("check", "--decisions", folder.resolve("none.db"), NATO).status());
    }
}
