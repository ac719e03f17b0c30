package org.belie.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.belie.review.Policy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that are edited at the desk, and beside it. */
class EditedRulesTest {
    @TempDir
    private static Path folder;

    private static OpenDesk desk;
    private static Path rules;

    @BeforeAll
    static void open() throws IOException {
        rules = folder.resolve("rules");
        try (var all = Files.walk(Path.of("rules"))) {
            for (var file : all.toList()) {
                var to = rules.resolve(Path.of("rules").relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else if (!file.toString().endsWith(".cases.yaml")) {
                    Files.copy(file, to);
                }
            }
        }
        desk = OpenDesk.of(
                        folder,
                        Policy.USUAL,
                        null,
                        rules,
                        0,
                        OpenDesk.few(folder, "nato-2022-02-16", "pledge", "more", "no-withdrawal", "no-invasion"))
                .signIn();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aRuleThatIsNoRuleIsNotSaved() throws IOException {
        var file = rules.resolve("posture/troops-increased.drl");
        var before = Files.readString(file);
        var page = desk.get("/rule?path=posture/troops-increased.drl").body();
        var base = OpenDesk.hidden(page, "base");
        var evil =
                before.replace("insertLogical(", "Runtime.getRuntime().exec( \"touch /tmp/owned\" ); insertLogical(");
        var form = Map.of("path", "posture/troops-increased.drl", "base", base, "text", evil);
        var tried = desk.post("/rule/try", form);
        assertTrue(tried.body().contains("class=\"problems\""), tried.body());
        assertEquals(422, desk.post("/rule/save", form).statusCode());
        assertEquals(before, Files.readString(file));
        var outside = Map.of("path", "../x.drl", "base", base, "text", before);
        assertEquals(404, desk.post("/rule/save", outside).statusCode());
    }

    @Test
    void aRuleThatIsOneIsTriedOverAllBundlesAndSaved() throws IOException {
        var file = rules.resolve("posture/troops-increased.drl");
        var before = Files.readString(file);
        var page = desk.get("/rule?path=posture/troops-increased.drl").body();
        var turned = before.replace("new Against(", "new For(");
        assertNotEquals(before, turned);
        var form =
                Map.of("path", "posture/troops-increased.drl", "base", OpenDesk.hidden(page, "base"), "text", turned);
        var tried = desk.post("/rule/try", form).body();
        assertTrue(tried.contains("verdicts would be others"), tried.substring(tried.indexOf("id=\"trial\"")));
        assertFalse(tried.contains("<p>0 of"), tried.substring(tried.indexOf("id=\"trial\"")));
        assertEquals(before, Files.readString(file), "trying writes nothing");
        assertEquals(303, desk.post("/rule/save", form).statusCode());
        assertEquals(turned, Files.readString(file));
        var again = desk.post("/rule/save", form);
        assertEquals(409, again.statusCode(), "it was made from another text than is there now");
        Files.writeString(file, before);
    }

    @Test
    void rulesThatAreEditedOutsideAreNoticed() throws IOException {
        var file = rules.resolve("posture/troops-increased.drl");
        var before = Files.readString(file);
        Files.writeString(file, before.replace("insertLogical(", "System.exit( 1 ); insertLogical("));
        awaitQueue("The rules as they are on disk cannot be used", true);
        Files.writeString(file, before);
        awaitQueue("The rules as they are on disk cannot be used", false);
    }

    /** However busy the machine is: until the queue says so, or no more. */
    private static void awaitQueue(String words, boolean there) {
        for (var i = 0; i < 10_000; i++) {
            if (desk.get("/").body().contains(words) == there) {
                return;
            }
        }
        throw new AssertionError(words);
    }
}
