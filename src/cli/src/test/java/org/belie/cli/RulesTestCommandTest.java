package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.belie.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code rules test} tells of rules and of their cases, and the status that it ends with. */
class RulesTestCommandTest {
    private static final Path HERE = Golden.resource("ruletest");
    private static final String MINE = HERE.resolve("rules").toString();

    @TempDir
    private Path folder;

    private record Ran(int status, String out, String err) {}

    private static Ran run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new String[args.length + 2];
        all[0] = "rules";
        all[1] = "test";
        System.arraycopy(args, 0, all, 2, args.length);
        var status = Main.run(new PrintWriter(out), new PrintWriter(err), all);
        return new Ran(status, out.toString(), err.toString());
    }

    @ParameterizedTest
    @CsvSource({"text,txt", "json,json", "junit,xml", "tap,tap"})
    void eachFormatTellsCasesCoverageAndMutants(String format, String ending) {
        var ran = run(MINE, "--coverage", "--mutate", "--facts", "facts/nato-2022-02-16", "--format", format);
        assertEquals(1, ran.status(), ran.err());
        Golden.check(HERE.resolve("expected." + ending), ran.out());
    }

    @Test
    void aNumberForNoParameterIsTold() throws IOException {
        var pack = Files.createDirectories(folder.resolve("rules/mine"));
        Files.copy(HERE.resolve("rules/mine/" + first(".drl")), pack.resolve("one.drl"));
        var cases = pack.resolve("one.cases.yaml");
        var told = "gives it a number [BUN-028]";
        Files.writeString(
                cases,
                "silent:\n  one:\n    parameters: {crowds: 1}\n    statements: [{id: a, kind: "
                        + "observation, by: paper, said: 2024-01-01, actor: a, action: move}]\n");
        assertTrue(run(folder.resolve("rules").toString()).err().contains("`crowds` is no parameter"));
        assertTrue(run(folder.resolve("rules").toString()).err().contains(told));
        Files.writeString(cases, Files.readString(cases).replace("crowds", "crowd"));
        assertFalse(run(folder.resolve("rules").toString()).err().contains(told));
    }

    private static String first(String ending) throws IOException {
        try (var files = Files.list(HERE.resolve("rules/mine"))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(ending))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void junitIsXml() throws Exception {
        var xml = run(MINE, "--mutate", "--format", "junit").out();
        var read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        var suites = read.getElementsByTagName("testsuite");
        assertEquals(2, suites.getLength());
        assertEquals(
                Integer.parseInt(
                        suites.item(0).getAttributes().getNamedItem("tests").getNodeValue()),
                suites.item(0)
                                .getOwnerDocument()
                                .getElementsByTagName("testcase")
                                .getLength()
                        - Integer.parseInt(suites.item(1)
                                .getAttributes()
                                .getNamedItem("tests")
                                .getNodeValue()));
    }

    @ParameterizedTest
    @CsvSource({
        "rules, '3 passed, 2 failed, 1 skipped, 1 to do, 2 rules'",
        "rules/mine, '3 passed, 2 failed, 1 skipped, 1 to do, 2 rules'",
        "rules/mine/soft-word.drl, '3 passed, 2 failed, 1 skipped, 1 to do, 1 rule'",
        "rules/mine/soft-word.cases.yaml, '3 passed, 2 failed, 1 skipped, 1 to do, 1 rule'",
        "rules/mine/without-cases.drl, '0 passed, 0 failed, 1 rule'"
    })
    void aPathIsAFolderAPackARuleOrItsCases(String path, String count) {
        var ran = run(HERE.resolve(path).toString());
        assertTrue(ran.out().endsWith("\n" + count + "\n"), ran.out() + ran.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "no-such-folder", "facts/nato-2022-02-16/bundle.yaml"})
    void aPathWithoutRulesIsRefused(String path) {
        assertEquals(3, run(path).status());
    }

    @Test
    void onlyCasesOfANameAreRun() {
        assertTrue(run(MINE, "--filter", "ASPIRATION").out().endsWith("\n1 passed, 0 failed, 2 rules\n"));
        assertEquals(3, run(MINE, "--filter", "aspiration", "--mutate").status(), "a part proves nothing");
    }

    @Test
    void aRuleWithoutCasesFailsOnlyWhenAsked() throws IOException {
        assertEquals(0, run(MINE + "/mine/without-cases.drl").status());
        assertEquals(1, run(MINE + "/mine/without-cases.drl", "--fail-on-empty").status());
        assertEquals(0, run("--rule", "POS-001", "--fail-on-empty").status());
        Files.createDirectories(folder.resolve("mine"));
        Files.copy(Path.of(MINE, "mine", "without-cases.drl"), folder.resolve("mine/without-cases.drl"));
        assertEquals(
                1,
                run(folder.toString(), "--filter", "no such case", "--fail-on-empty")
                        .status());
    }

    @Test
    void tooLittleCoverageFails() {
        assertEquals(0, run("--rule", "POS-001", "--threshold", "50").status());
        assertEquals(
                1, run(MINE + "/mine/without-cases.drl", "--threshold", "50").status());
        assertEquals(3, run("--threshold", "120").status());
    }

    @Test
    void whatTheCasesSayIsConcludedIsHeldAgainstTheRule() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        var rule = Files.readString(Path.of(MINE, "mine", "soft-word.drl"));
        Files.writeString(folder.resolve("mine/soft-word.drl"), rule.replace("PENDING", "OVERDUE"));
        Files.copy(Path.of(MINE, "mine", "soft-word.cases.yaml"), folder.resolve("mine/soft-word.cases.yaml"));
        var ran = run(folder.toString(), "--filter", "an aspiration");
        assertEquals(1, ran.status());
        assertTrue(ran.out().contains("  - concludes pending\n  + concludes overdue\n"), ran.out());
    }

    @Test
    void casesThatCannotBeReadEndWithTwo() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        Files.copy(Path.of(MINE, "mine", "soft-word.drl"), folder.resolve("mine/soft-word.drl"));
        Files.writeString(folder.resolve("mine/soft-word.cases.yaml"), "fires: 7\nconcludes: badly\n");
        var ran = run(folder.toString());
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("soft-word.cases.yaml:1:8:"), ran.err());
        assertTrue(ran.err().contains("`concludes` cannot be `badly`"), ran.err());
        assertFalse(ran.err().contains("Exception"), ran.err());
    }
}
