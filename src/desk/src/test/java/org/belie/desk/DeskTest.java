package org.belie.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.belie.review.Policy;
import org.belie.review.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one person does at a desk, without a browser and without script. */
class DeskTest {
    @TempDir
    private Path folder;

    private Path bundle;
    private OpenDesk desk;

    @BeforeEach
    void open() {
        bundle = OpenDesk.few(folder, "nato-2022-02-16", "pledge", "more", "no-withdrawal", "no-invasion");
        desk = OpenDesk.of(folder, Policy.USUAL, bundle).signIn();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Store store() {
        return Store.open(folder.resolve(".belie/desk.db").toString());
    }

    @Test
    void theQueueLeadsToTheClaimAndTheClaimHasItsReasons() {
        var queue = desk.get("/").body();
        assertTrue(queue.contains("contradicted"), queue);
        var page = desk.get(desk.claim("pledge")).body();
        for (var part :
                List.of("Your decision", "Withdrawal announced, troops increased", "id=\"s-more\"", "rule-POS-001")) {
            assertTrue(page.contains(part), part);
        }
        assertEquals(
                200, desk.get(desk.claim("pledge").replace("/claim", "/print")).statusCode());
        for (var path : List.of(
                "/disagreements",
                "/sources",
                "/matrix",
                "/matters",
                "/rules",
                "/rule?path=posture/troops-increased.drl")) {
            assertEquals(200, desk.get(path).statusCode(), path);
        }
    }

    @Test
    void aDecisionIsKeptWithTheVeryVerdict() {
        var answer = desk.post("/decide", desk.form("pledge", "accept", "sound", ""));
        assertEquals(303, answer.statusCode(), answer.body());
        var kept = store().on("nato-2022-02-16", "pledge");
        assertEquals(1, kept.size());
        assertTrue(store().verdict(kept.get(0).decision().seen()).contains("\"outcome\":\"contradicted\""));
        assertEquals(List.of(), store().problems());
        assertTrue(desk.get(desk.claim("pledge")).body().contains("accepted the verdict"));
        assertTrue(desk.get("/?state=done").body().contains(">pledge</a>"));
        assertFalse(desk.get("/?state=open").body().contains(">pledge</a>"));
    }

    @Test
    void sendingTwiceDecidesOnce() {
        var form = desk.form("pledge", "accept", "sound", "");
        desk.post("/decide", form);
        assertEquals(303, desk.post("/decide", form).statusCode());
        assertEquals(1, store().size());
    }

    @Test
    void whatCannotBeTakenIsSaidAndNothingEnteredIsLost() {
        var form = desk.form("pledge", "override", "wrong-grade", "<b>kept</b> words");
        var answer = desk.post("/decide", form);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("an override says which outcome"), answer.body());
        assertTrue(answer.body().contains("&lt;b&gt;kept&lt;/b&gt; words"), answer.body());
        assertEquals(0, store().size());
    }

    @Test
    void aVerdictThatMovedMeanwhileIsNotDecidedOn() throws Exception {
        var form = desk.form("pledge", "accept", "sound", "");
        dropTheReport();
        var answer = desk.post("/decide", form);
        assertEquals(409, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("the verdict moved"), answer.body());
        assertEquals(0, store().size());
    }

    @Test
    void aDecisionGoesStaleWhenItsGroundGoesAndNotWhenACommaMoves() throws Exception {
        desk.post("/decide", desk.form("pledge", "accept", "sound", ""));
        var file = bundle.resolve("bundle.yaml");
        Files.writeString(file, Files.readString(file) + "\n# a comment\n");
        assertTrue(desk.get(desk.claim("pledge")).body().contains("class=\"state done\""));
        dropTheReport();
        var page = desk.get(desk.claim("pledge")).body();
        assertTrue(page.contains("class=\"state stale\""), page);
        assertTrue(page.contains("which has changed since:"), page);
    }

    /** The other report of more troops goes with what it says. */
    private void dropTheReport() throws Exception {
        var file = bundle.resolve("bundle.yaml");
        Files.writeString(file, Files.readString(file).replace("action: reinforce", "action: train"));
    }

    @Test
    void whatIfIsAnsweredByARun() {
        var dropped = desk.get(desk.claim("pledge") + "&drop=more").body();
        assertTrue(dropped.substring(dropped.indexOf("id=\"answer\"")).contains("unverified"), dropped);
        var date = desk.get(desk.claim("pledge") + "&date=nonsense").body();
        assertTrue(date.contains("This cannot be asked"), date);
        var graded =
                desk.get(desk.claim("pledge") + "&source=stoltenberg&grade=E").body();
        assertTrue(graded.substring(graded.indexOf("id=\"answer\"")).contains("unverified"));
    }

    @Test
    void anEditIsSavedAsTypedAndNeverOverAnother() throws Exception {
        var file = bundle.resolve("bundle.yaml");
        var address = desk.claim("pledge").replace("/claim", "/matter");
        var page = desk.get(address).body();
        var mine = Files.readString(file).replaceFirst("(?m)^title:", "# mine\ntitle:");
        var form = Map.of("m", OpenDesk.hidden(page, "m"), "base", OpenDesk.hidden(page, "base"), "text", mine);
        Files.writeString(file, Files.readString(file) + "# theirs\n");
        var refused = desk.post("/matter/save", form);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("# theirs") && refused.body().contains("# mine"));
        assertFalse(Files.readString(file).contains("# mine"));
        var again = Map.of(
                "m",
                form.get("m"),
                "base",
                OpenDesk.hidden(refused.body(), "base"),
                "text",
                mine.replace("\n", "\r\n"));
        assertEquals(303, desk.post("/matter/save", again).statusCode());
        assertEquals(mine, Files.readString(file));
    }

    @Test
    void aBundleThatCannotBeUsedIsNotSaved() throws Exception {
        var file = bundle.resolve("bundle.yaml");
        var before = Files.readString(file);
        var page = desk.get(desk.claim("pledge").replace("/claim", "/matter")).body();
        var form = Map.of(
                "m", OpenDesk.hidden(page, "m"), "base", OpenDesk.hidden(page, "base"), "text", "belie: 1\nid: x\n");
        var sketch = desk.post("/matter/sketch", form);
        assertTrue(sketch.body().contains("[DOC-011]"), sketch.body());
        assertEquals(422, desk.post("/matter/save", form).statusCode());
        assertEquals(before, Files.readString(file));
    }

    @Test
    void theEditorTellsWhatAnEditWouldChange() throws Exception {
        var page = desk.get(desk.claim("pledge").replace("/claim", "/matter")).body();
        var text = Files.readString(bundle.resolve("bundle.yaml")).replace("action: reinforce", "action: train");
        var sketch = desk.post("/matter/sketch", Map.of("m", OpenDesk.hidden(page, "m"), "text", text));
        assertTrue(sketch.body().contains("was contradicted"), sketch.body());
    }

    @Test
    void edgesOfTheQueue() {
        assertTrue(desk.get("/?q=nothing-has-this").body().contains("0 of "));
        assertTrue(desk.get("/?page=999999&state=%3Cscript%3E").statusCode() == 200);
        assertEquals(404, desk.get("/claim?m=none&c=pledge").statusCode());
        assertEquals(
                404,
                desk.get(desk.claim("pledge").replace("c=pledge", "c=none")).statusCode());
        assertEquals(404, desk.get("/nowhere").statusCode());
    }
}
