package org.belie.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.belie.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    private Path folder;

    private Store store() {
        return Store.open(file());
    }

    private String file() {
        return folder.resolve(".belie/desk.db").toString();
    }

    private static Recorded accept(Store store, String claim, String once) {
        return store.append(Reviews.subject(claim), Reviews.accept(), store.reviewer("Anna"), once, null);
    }

    private void sql(String... lines) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            for (var line : lines) {
                statement.execute(line);
            }
        }
    }

    @Test
    void keepsWhatWasDecidedOnWhichVerdict() {
        accept(store(), "pledge", "1");
        var kept = store().on("matter", "pledge").get(0);
        assertEquals(Choice.ACCEPT, kept.decision().choice());
        assertEquals(
                Reviews.subject("pledge").verdict(),
                store().verdict(kept.decision().seen()));
        assertEquals(List.of(), store().problems());
        assertEquals(List.of(), store().on("matter", "another"));
    }

    @Test
    void appendsNothingWhenTheSameIsAskedAgain() {
        var first = accept(store(), "pledge", "once");
        assertEquals(first, accept(store(), "pledge", "once"));
        assertEquals(1, store().size());
        accept(store(), "pledge", "twice");
        assertEquals(2, store().size());
    }

    @Test
    void theDatabaseItselfEditsAndRemovesNoDecision() {
        accept(store(), "pledge", "1");
        assertThrows(SQLException.class, () -> sql("update decision set body = replace(body, 'accept', 'return')"));
        assertThrows(SQLException.class, () -> sql("delete from decision"));
        assertEquals(List.of(), store().problems());
    }

    @Test
    void findsADecisionThatWasEditedAllTheSame() throws SQLException {
        accept(store(), "pledge", "1");
        accept(store(), "denial", "2");
        sql(
                "drop trigger decision_is_not_edited",
                "update decision set body = replace(body, '\"sound\"', '\"other\"') where position = 1");
        assertTrue(store().problems().get(0).contains("was edited"), store().problems()::toString);
    }

    @Test
    void findsADecisionThatWasEditedWithItsHash() throws SQLException {
        accept(store(), "pledge", "1");
        var second = accept(store(), "denial", "2");
        var edited = store().all().get(0).body().replace("\"sound\"", "\"other\"");
        sql(
                "drop trigger decision_is_not_edited",
                "update decision set body = '" + edited + "', hash = '" + Hash.of(edited) + "' where position = 1");
        assertTrue(
                store().problems().toString().contains("does not follow the one before it"),
                store().problems()::toString);
        assertEquals(2, second.decision().position());
    }

    @Test
    void findsADecisionThatWasRemoved() throws SQLException {
        accept(store(), "pledge", "1");
        accept(store(), "denial", "2");
        sql("drop trigger decision_is_not_removed", "delete from decision where position = 2");
        assertTrue(store().problems().toString().contains("does not end where"), store().problems()::toString);
    }

    @Test
    void findsAVerdictThatWasEditedAndADecisionFiledElsewhere() throws SQLException {
        accept(store(), "pledge", "1");
        sql(
                "drop trigger decision_is_not_edited",
                "update decision set claim = 'other'",
                "update seen set verdict = '{}'");
        assertEquals(2, store().problems().size(), store().problems()::toString);
    }

    @Test
    void removesANameWithoutBreakingTheChain() {
        var store = store();
        var recorded = accept(store, "pledge", "1");
        var before = DecisionLines.of(store);
        assertEquals(1, store.forget("Anna"));
        assertEquals(0, store.forget("Anna"));
        assertFalse(String.join("\n", DecisionLines.of(store)).contains("Anna"));
        assertEquals(List.of(), store.problems());
        assertEquals(List.of(recorded), store.on("matter", "pledge"));
        store.take(before);
        assertFalse(store.people().containsKey(recorded.decision().reviewer()), "an old export brings no name back");
    }

    @Test
    void refusesAStoreOfANewerBelie() throws SQLException {
        store();
        sql("insert into belie_schema (installed_rank, version, description, type, script, checksum, installed_by,"
                + " execution_time, success) values (9, '99', 'later', 'SQL', 'V99__later.sql', 1, '', 1, 1)");
        var refused = assertThrows(Unreadable.class, this::store);
        assertTrue(refused.getMessage().contains("schema 99, which a newer belie made"), refused::getMessage);
    }

    @Test
    void refusesAFileThatIsNoStore() throws Exception {
        Files.createDirectories(folder.resolve(".belie"));
        Files.writeString(Path.of(file()), "no database, but long enough to be looked at as if it were one".repeat(40));
        assertThrows(Unreadable.class, this::store);
        assertThrows(Unreadable.class, () -> Store.open("jdbc:h2:mem:x"));
    }

    @Test
    void anExportIsABackupAndIsTakenOnce() {
        var store = store();
        accept(store, "pledge", "1");
        store.append(Reviews.subject("denial"), Reviews.override(Outcome.FULFILLED), store.reviewer("Ben"), "2", null);
        var lines = DecisionLines.of(store);
        var other = Store.open(folder.resolve("other.db").toString());
        accept(other, "pledge", "3");
        assertEquals(new Intake(2, 0, List.of()), other.take(lines));
        assertEquals(new Intake(0, 2, List.of()), other.take(lines));
        assertEquals(3, other.size());
        assertEquals(List.of(), other.problems());
        assertEquals(new Intake(1, 2, List.of()), store.take(DecisionLines.of(other)));
        assertEquals(DecisionLines.of(store), DecisionLines.of(other));
    }

    @Test
    void takesNothingFromAnExportThatWasEdited() {
        var store = store();
        accept(store, "pledge", "1");
        accept(store, "denial", "2");
        var other = Store.open(folder.resolve("other.db").toString());
        var edited = DecisionLines.of(store).stream()
                .map(line -> line.replace("\"reason\":\"sound\"", "\"reason\":\"checked\""))
                .toList();
        assertFalse(other.take(edited).problems().isEmpty());
        assertEquals(0, other.size());
        var broken = assertThrows(Unreadable.class, () -> other.take(List.of("{\"format\":\"belie-decisions/1\"}")));
        assertTrue(broken.getMessage().startsWith("line 1"), broken::getMessage);
    }

    @Test
    void signsWhereThereIsAKey() throws SQLException {
        var key = ReviewerKey.make(folder.resolve("anna.key"));
        assertThrows(Unreadable.class, () -> ReviewerKey.make(folder.resolve("anna.key")));
        var store = store();
        store.append(Reviews.subject("pledge"), Reviews.accept(), store.reviewer("Anna"), "1", key);
        assertEquals(List.of(), store.problems());
        var taken = Store.open(folder.resolve("other.db").toString());
        taken.take(DecisionLines.of(store));
        assertTrue(taken.all().get(0).signed());
        sql("drop trigger decision_is_not_edited", "update decision set signature = ''");
        assertTrue(store().problems().get(0).contains("lost its signature"), store().problems()::toString);
        var other = ReviewerKey.make(folder.resolve("ben.key"));
        sql("update decision set signature = '"
                + other.sign(store().all().get(0).body()) + "'");
        assertTrue(store().problems().get(0).contains("does not hold"), store().problems()::toString);
    }

    @Test
    void manyWriteAtOnce() throws Exception {
        manyWriteAtOnce(file());
    }

    @Test
    void manyWriteAtOnceIntoPostgres() throws Exception {
        manyWriteAtOnce(Postgres.database("many"));
    }

    /** Each through a store of its own, as two desks do. */
    private static void manyWriteAtOnce(String place) throws Exception {
        var writers = 4;
        var each = 10;
        var pool = Executors.newFixedThreadPool(writers);
        try {
            Store.open(place);
            var work = IntStream.range(0, writers)
                    .mapToObj(w -> pool.submit(() -> {
                        var store = Store.open(place);
                        for (var i = 0; i < each; i++) {
                            accept(store, "claim" + i, w + "-" + i);
                        }
                    }))
                    .toList();
            for (var done : work) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        var store = Store.open(place);
        assertEquals(writers * each, store.size());
        assertEquals(List.of(), store.problems());
        assertEquals(1, store.people().size(), "all are one Anna");
    }

    @Test
    void postgresKeepsWhatSqliteKeeps() throws Exception {
        var place = Postgres.database("kept");
        var store = store();
        accept(store, "pledge", "1");
        var team = Store.open(place);
        assertEquals(new Intake(1, 0, List.of()), team.take(DecisionLines.of(store)));
        accept(team, "denial", "2");
        assertEquals(List.of(), team.problems());
        assertEquals(new Intake(1, 1, List.of()), store.take(DecisionLines.of(team)));
        assertEquals(DecisionLines.of(store), DecisionLines.of(Store.open(place)));
        assertFalse(team.shown().contains("secret"));
        try (var connection = DriverManager.getConnection(place);
                var statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("update decision set body = ''"));
            statement.execute("drop trigger decision_is_kept on decision");
            statement.execute("update decision set body = replace(body, 'sound', 'other') where bundle = 'matter'");
        }
        assertTrue(Store.open(place).problems().get(0).contains("was edited"));
    }

    @Test
    void aPasswordIsNotTold() {
        var refused = assertThrows(
                Unreadable.class,
                () -> Store.open("jdbc:postgresql://127.0.0.1:1/none?user=a&password=secret&connectTimeout=1"));
        assertFalse(refused.getMessage().contains("secret"), refused::getMessage);
    }
}
