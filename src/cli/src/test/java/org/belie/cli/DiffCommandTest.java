package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.belie.Golden;
import org.belie.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code belie diff} prints where, and the status that it ends with. */
class DiffCommandTest {
    private static final Path NATO = Path.of("facts/nato-2022-02-16/bundle.yaml");
    private static final String FORCES = "posture/troops-increased.drl";

    @TempDir
    private Path folder;

    private static Ran run(String... args) {
        return Ran.of(args);
    }

    /** What is printed, without the folder of the test and what its length does to the first line. */
    private String told(Ran ran) {
        return ran.out().replace(folder + "/", "").replaceFirst("->\\s+", "-> ");
    }

    private String bundle(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String nato() throws IOException {
        return Files.readString(NATO);
    }

    /** The shipped rules in a folder of their own. */
    private Path rules(String name) throws IOException {
        var rules = folder.resolve(name);
        for (var file : Shop.FOLDER.files().entrySet()) {
            Files.createDirectories(rules.resolve(file.getKey()).getParent());
            Files.writeString(rules.resolve(file.getKey()), file.getValue());
        }
        return rules;
    }

    private static void edit(Path rules, String file, String from, String to) throws IOException {
        var text = Files.readString(rules.resolve(file));
        assertTrue(text.contains(from), file);
        Files.writeString(rules.resolve(file), text.replace(from, to));
    }

    private static void git(Path in, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@b", "-C", in.toString()));
        command.addAll(List.of(arguments));
        var log = Files.createTempFile("git", "log");
        var status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertEquals(0, status, Files.readString(log));
    }

    @Test
    void nothingChangesBetweenABundleAndItself() {
        var ran = run("diff", NATO.toString(), NATO.getParent().toString());
        assertEquals(0, ran.status(), ran.err());
        assertEquals(NATO + " -> " + NATO.getParent() + "\nnothing changes: 2 verdicts\n", ran.out());
        assertTrue(run("diff", "--format", "json", NATO.toString(), NATO.toString())
                .out()
                .contains("\"changed\" : 0"));
    }

    @Test
    void statementsAndSourcesThatChangeAreNamedByWhatRestsOnThem() throws IOException {
        var after = nato().replace(
                                "action: reinforce\n    object: troops\n    note: he gives",
                                "action: move\n    note: he gives")
                        .replace(
                                "affiliation: NATO, reliability: B}\n  nato",
                                "affiliation: NATO, reliability: E}\n  nato")
                        .replaceFirst("(?s)  - id: tension.*?\n\n", "")
                + "\n  - {id: left, kind: observation, by: reuters, said: 2022-02-16, actor: RUSMIL, action: withdraw, "
                + "object: troops, place: training-areas, extent: partial, basis: witnessed}\n"
                + "  - {id: will-stay, kind: intent, by: putin, said: 2022-02-16, actor: RUSMIL, action: remain, "
                + "object: troops, place: belarus}\n";
        var old = bundle("old.yaml", nato());
        var now = bundle("new.yaml", after);
        var ran = run("diff", old, now);
        assertEquals(1, ran.status(), ran.err());
        Golden.check(Golden.resource("golden/diff/bundles.txt"), told(ran));
        var json = run("diff", "--format", "json", old, now);
        assertEquals(1, json.status());
        Golden.check(Golden.resource("golden/diff/bundles.json"), told(json));
        var back = run("diff", now, old);
        assertTrue(back.out().contains("will-stay: only in the old version"), back.out());
    }

    @Test
    void whatNoVerdictRestsOnChangesNone() throws IOException {
        var ran = run(
                "diff", bundle("a.yaml", nato()), bundle("b.yaml", nato().replace("gives no dates", "has no dates")));
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().contains("statement [no-invasion] was changed\n    note was:"), ran.out());
        assertTrue(ran.out().contains("no verdict changes: 2 verdicts"), ran.out());
    }

    @Test
    void aLaterDateShowsWhatWasThereAlready() throws IOException {
        var later = nato().replace("\nasOf: 2022-02-16\n", "\nasOf: 2022-02-25\n");
        var ran = run("diff", bundle("a.yaml", nato()), bundle("b.yaml", later));
        assertEquals(1, ran.status(), ran.err());
        Golden.check(Golden.resource("golden/diff/date.txt"), told(ran));
        assertEquals(
                0,
                run("diff", "--as-of", "2022-02-16", folder + "/a.yaml", folder + "/b.yaml")
                        .status());
    }

    @Test
    void rulesParametersAndTermsThatChangeAreNamedByWhatRestsOnThem() throws IOException {
        var now = rules("new");
        edit(now, FORCES, "@force( \"strong\" )", "@force( \"weak\" )");
        Files.delete(now.resolve("denial/denied-act-reported.drl"));
        edit(now, "parameters.yaml", "value: 0.02", "value: 0.00001");
        edit(now, "parameters.yaml", "value: 7\n", "value: 400\n");
        edit(now, "vocabulary/military.yaml", "opposedBy: [deploy, reinforce, advance", "opposedBy: [deploy, advance");
        edit(now, "conduct/opposite-act.drl", "/* ", "/* Another comment. ");
        var ran = run("diff", "--rules", rules("old").toString(), now.toString(), "facts");
        assertEquals(1, ran.status(), ran.err());
        Golden.check(Golden.resource("golden/diff/rules.txt"), told(ran));
        ran.out().lines().forEach(l -> assertTrue(l.length() <= 80 || l.contains(folder.toString()), l));
        var json = run("diff", "--format", "json", "--rules", folder + "/old", folder + "/new", "facts/al-ahli-2023");
        assertEquals(1, json.status());
        Golden.check(Golden.resource("golden/diff/rules.json"), told(json));
    }

    @Test
    void commentsAndLayoutChangeNothing() throws IOException {
        var now = rules("new");
        edit(now, FORCES, "/* ", "/* Another comment. ");
        edit(now, FORCES, "when\n", "when\n\n");
        var ran = run("diff", "--rules", rules("old").toString(), now.toString(), "facts");
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().endsWith("nothing changes: 55 verdicts in 10 bundles\n"), ran.out());
    }

    @Test
    void aRevisionIsReadAsItWasStored() throws Exception {
        var rules = rules("rules");
        git(folder, "init", "-q");
        Files.writeString(folder.resolve(".gitattributes"), "*.drl filter=gone export-ignore\n");
        git(folder, "config", "filter.gone.smudge", "echo the filter ran");
        git(folder, "add", ".");
        git(folder, "commit", "-q", "-m", "one");
        var same = run("diff", "--rules", "HEAD", rules.toString(), NATO.toString());
        assertEquals(0, same.status(), same.err());
        edit(rules, FORCES, "@force( \"strong\" )", "@force( \"weak\" )");
        var edited = run("diff", "--rules", "HEAD", rules.toString(), NATO.toString());
        assertEquals(1, edited.status(), edited.err());
        assertTrue(edited.out().contains("rule POS-001 was changed\n    force: strong -> weak"), edited.out());
        assertTrue(edited.out().contains("against: POS-001 on [more] weak, was moderate"), edited.out());
        git(folder, "commit", "-q", "-a", "-m", "two");
        assertEquals(
                0,
                run("diff", "--rules", "HEAD", rules.toString(), NATO.toString())
                        .status());
        var back = run("diff", "--rules", rules.toString(), "HEAD~1", NATO.toString());
        assertEquals(1, back.status(), back.err());
        assertTrue(back.out().contains("force: weak -> strong"), back.out());
        bothRevisions(rules);
    }

    /** Of the launcher's rules, where no folder is named. */
    private void bothRevisions(Path rules) {
        System.setProperty("belie.rules", rules.toString());
        try {
            var ran = run("diff", "--rules", "HEAD~1", "HEAD", NATO.toString());
            assertEquals(1, ran.status(), ran.err());
            assertTrue(ran.out().startsWith("HEAD~1 -> HEAD\n  rule POS-001 was changed\n"), ran.out());
            assertFalse(ran.out().contains(folder.toString()), ran.out());
        } finally {
            System.clearProperty("belie.rules");
        }
    }

    /** A repository may be a stranger's: what its configuration names is not started, and nothing is fetched. */
    @Test
    void aRepositoryStartsNothing() throws Exception {
        var rules = rules("rules");
        var woken = folder.resolve("woken");
        git(folder, "init", "-q");
        git(folder, "add", "rules");
        git(folder, "commit", "-q", "-m", "one");
        for (var key : List.of(
                "core.fsmonitor", "core.pager", "core.sshCommand", "diff.external", "uploadpack.packObjectsHook")) {
            git(folder, "config", key, "touch " + woken);
        }
        git(folder, "config", "extensions.partialClone", "origin");
        git(folder, "config", "core.repositoryFormatVersion", "1");
        git(folder, "config", "remote.origin.promisor", "true");
        git(folder, "config", "remote.origin.url", "ext::touch " + woken);
        git(folder, "config", "protocol.ext.allow", "always");
        assertEquals(
                0,
                run("diff", "--rules", "HEAD", rules.toString(), NATO.toString())
                        .status());
        var blob = new String(new ProcessBuilder("git", "-C", folder.toString(), "rev-parse", "HEAD:rules/" + FORCES)
                .start()
                .getInputStream()
                .readAllBytes());
        Files.delete(folder.resolve(
                ".git/objects/" + blob.substring(0, 2) + "/" + blob.strip().substring(2)));
        var lacking = run("diff", "--rules", "HEAD", rules.toString(), NATO.toString());
        assertEquals(3, lacking.status(), lacking.err());
        assertFalse(Files.exists(woken), "something was started");
    }

    @Test
    void aRevisionThatIsNotThereIsToldWithTheWayOut() throws Exception {
        var rules = rules("rules").toString();
        var outside = run("diff", "--rules", "HEAD", rules, NATO.toString());
        assertEquals(3, outside.status());
        assertTrue(outside.err().contains("is in no git checkout"), outside.err());
        git(folder, "init", "-q");
        git(folder, "commit", "-q", "--allow-empty", "-m", "nothing yet");
        var empty = run("diff", "--rules", "HEAD", rules, NATO.toString());
        assertEquals(3, empty.status());
        assertTrue(empty.err().contains("the revision HEAD has no rules in"), empty.err());
        for (var none : List.of("nope", "--all", "HEAD:rules", "HEAD; ls")) {
            var ran = run("diff", "--rules", none, rules, NATO.toString());
            assertEquals(3, ran.status(), none);
            assertTrue(ran.err().contains("there is no folder and no revision " + none), ran.err());
        }
    }

    @Test
    void aBundleThatOnlyOneVersionCanReadIsToldAndTheOthersAreCompared() throws IOException {
        var now = rules("new");
        edit(now, "vocabulary/military.yaml", "\n  rotate:", "\n  change-over:");
        var local = bundle(
                "rotates.yaml",
                "belie: 1\nid: b\nsources: {n: {affiliation: n}}\n"
                        + "statements: [{id: p, kind: intent, by: n, said: 2022-01-01, actor: n, action: rotate}]\n");
        edit(now, "vocabulary/military.yaml", "rotate,", "change-over,");
        var ran = run("diff", "--rules", rules("old").toString(), now.toString(), local, NATO.toString());
        assertEquals(2, ran.status(), ran.err());
        assertTrue(ran.err().contains("`rotate` is no action of the vocabulary (with the rules "), ran.err());
        assertTrue(ran.out().contains("of 2 verdicts") || ran.out().contains(": 2 verdicts"), ran.out());
    }

    @Test
    void aRuleThatFailsWhileItRunsIsNoFaultOfBelie() throws IOException {
        var now = rules("new");
        Files.createDirectories(now.resolve("mine"));
        Files.writeString(
                now.resolve("mine/fails.drl"),
                "package rules.mine;\nimport org.belie.model.*;\nrule \"Fails\"\n@id( \"MIN-001\" )\nwhen\n"
                        + "  seen : Statement( quantity.low > 0 )\nthen\n"
                        + "  insertLogical( new Parameter( \"x\", 0, \"\" ) );\nend\n");
        var ran = run("diff", "--rules", rules("old").toString(), now.toString(), NATO.toString());
        assertEquals(2, ran.status(), ran.err());
        assertTrue(ran.err().contains("Fails"), ran.err());
    }

    @Test
    void badUsageEndsWithThreeAndBadBundlesWithTwo() throws IOException {
        assertEquals(3, run("diff").status());
        assertEquals(3, run("diff", NATO.toString()).status());
        assertEquals(
                3,
                run("diff", NATO.toString(), NATO.toString(), NATO.toString()).status());
        assertEquals(3, run("diff", "--rules", "a").status());
        assertEquals(
                3,
                run("diff", "--rules", "rules", "rules", "--with-rules", "rules", "facts")
                        .status());
        assertEquals(
                3,
                run("diff", "--as-of", "soon", NATO.toString(), NATO.toString()).status());
        assertEquals(
                3,
                run("diff", "--format", "tap", NATO.toString(), NATO.toString()).status());
        var bad = bundle("bad.yaml", "belie: 1\nid: b\nstatements: 7\n");
        var ran = run("diff", NATO.toString(), bad);
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("bad.yaml:3:"), ran.err());
    }

    @Test
    void withRulesSaysWhoJudgesTwoBundles() throws IOException {
        var now = rules("new");
        Files.delete(now.resolve(Shop.BOOK.cards().get("DEN-002").path()));
        var later = bundle("b.yaml", nato().replace("\nasOf: 2022-02-16\n", "\nasOf: 2022-02-25\n"));
        var shipped = run("diff", NATO.toString(), later);
        var without = run("diff", "--with-rules", now.toString(), NATO.toString(), later);
        assertTrue(shipped.out().contains("DEN-002"), shipped.out());
        assertFalse(without.out().contains("DEN-002"), without.out());
    }

    @Test
    void helpHasExamples() {
        assertTrue(run("diff", "--help").out().contains("Examples:"));
    }

    @Test
    void findsNothingInVerdictsThatTheSameBelieKept() throws IOException {
        var kept = folder.resolve("kept.json");
        run("check", "--format", "json", "--out", kept.toString(), NATO.toString());

        var ran = run("diff", "--baseline", kept.toString(), NATO.toString());

        assertEquals(0, ran.status());
        assertTrue(ran.out().contains("verdicts differ; the rules are the same"), ran.out());
    }

    @Test
    void namesTheRulesThatMakeAnUpgradesDifference() throws IOException {
        var kept = folder.resolve("kept.json");
        run("check", "--format", "json", "--out", kept.toString(), NATO.toString());
        var old = Files.readString(kept)
                .replace("\"outcome\" : \"contradicted\"", "\"outcome\" : \"overdue\"")
                .replace("POS-001", "POS-099");
        Files.writeString(kept, old);

        var ran = run("diff", "--baseline", kept.toString(), NATO.toString());

        assertEquals(1, ran.status());
        assertTrue(ran.out().contains("overdue, moderate, against -> contradicted, moderate, against"), ran.out());
        assertTrue(ran.out().contains("  - POS-099 against [more], moderate"), ran.out());
        assertTrue(ran.out().contains("  + POS-001 against [more], moderate"), ran.out());
    }

    @Test
    void refusesABaselineThatHoldsNoVerdicts() throws IOException {
        var kept = folder.resolve("kept.json");
        Files.writeString(kept, "{}");

        var ran = run("diff", "--baseline", kept.toString(), NATO.toString());

        assertEquals(3, ran.status());
        assertTrue(ran.err().contains("holds no verdicts of an earlier run"), ran.err());
    }
}
