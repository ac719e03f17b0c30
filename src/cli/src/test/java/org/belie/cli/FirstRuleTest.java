package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.belie.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new user's first session: a rule for a domain that ships none, from the scaffold to why and why not. */
class FirstRuleTest {
    private static final String TERMS = """
            actions:
              call-off-walkout:
                gloss: tell the workers to stay at work
                opposedBy: [walk-out]
              walk-out:
                gloss: stop work together
            """;

    private static final String RULE = """
            package rules.labour;

            import org.belie.model.*;

            /* A walkout that was called off did not happen. Silent on other firms, and on what came before the word. */
            rule "Workers out again"
                @id( "LAB-001" )
                @status( "draft" )
                @force( "moderate" )
                @says( "{pair.claim} was announced; {pair.seen} was then reported." )
                @doubt( "a few who had not heard of it" )
            when
                pair : Comparison( claim.isA( "call-off-walkout" ), effect == Effect.AGAINST, seen.reports, after, sameGround )
            then
                insertLogical( new Against( drools.getRule(), pair ) );
            end
            """;

    private static final String CASES = """
            fires:
              they were out the next day:
                - &word {id: word, kind: intent, by: union, said: 2023-03-01, actor: union, action: call-off-walkout}
                - {id: out, kind: observation, by: daily, said: 2023-03-02, actor: union, action: walk-out}
            silent:
              they were out the day before:
                - *word
                - {id: out, kind: observation, by: daily, said: 2023-02-28, actor: union, action: walk-out}
            """;

    private static final String BUNDLE = """
            belie: 1
            id: rail
            sources:
              union: {name: Rail union, affiliation: union, reliability: C}
              daily: {name: The Daily, kind: media, reliability: B}
            statements:
              - {id: word, kind: intent, by: union, said: 2023-03-01, actor: union, action: call-off-walkout}
              - {id: out, kind: observation, by: daily, said: 2023-03-02, actor: union, action: walk-out}
            """;

    @TempDir
    private Path folder;

    private static Ran run(String... args) {
        return Ran.of(args);
    }

    private Path write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void fromAScaffoldWithThreeMistakesToWhyAndWhyNot() throws IOException {
        for (var file : Shop.FOLDER.files().entrySet()) {
            write("rules/" + file.getKey(), file.getValue());
        }
        var rules = folder.resolve("rules").toString();
        write("rules/vocabulary/labour.yaml", TERMS);
        write("rail/bundle.yaml", BUNDLE);
        var bundle = folder.resolve("rail").toString();

        assertEquals(
                0,
                run("rules", "new", "labour/workers-out-again", "--rules", rules)
                        .status());
        var begun = run("rules", "test", rules + "/labour");
        assertEquals(1, begun.status());
        assertTrue(begun.out().contains("because"), begun.out());

        threeMistakesAreExplained(rules);

        write("rules/labour/workers-out-again.drl", RULE);
        write("rules/labour/workers-out-again.cases.yaml", CASES);
        var mended = run("rules", "lint", rules + "/labour");
        assertEquals(0, mended.status(), mended.out());
        var tested = run("rules", "test", rules + "/labour");
        assertEquals(0, tested.status(), tested.out());

        var checked = run("check", "--verbose", "--rules", rules, bundle);
        assertTrue(checked.out().contains("LAB-001"), checked.out());
        var why = run("why", "--rules", rules, bundle, "word");
        assertTrue(why.out().contains("was announced;") && why.out().contains("[out]"), why.out());

        write("rail/bundle.yaml", BUNDLE.replace("said: 2023-03-02", "said: 2023-02-28"));
        var whyNot = run("why-not", "--rules", rules, "--rule", "LAB-001", bundle, "word");
        assertEquals(0, whyNot.status(), whyNot.err());
        assertTrue(whyNot.out().contains("FAIL  after"), whyNot.out());
        assertTrue(whyNot.out().contains("is 28 February 2023"), whyNot.out());
    }

    private void threeMistakesAreExplained(String rules) throws IOException {
        write(
                "rules/labour/workers-out-again.drl",
                RULE.replace("{pair.claim}", "{pair.clam}")
                        .replace("call-off-walkout", "call-of-walkout")
                        .replace("seen.reports", "sen.reports"));
        var linted = run("rules", "lint", rules + "/labour");
        assertEquals(1, linted.status(), linted.err());
        var said = linted.out();
        assertTrue(said.contains("workers-out-again.drl:10:19: ") && said.contains("you meant `claim`"), said);
        assertTrue(said.contains("workers-out-again.drl:13:35: ") && said.contains("`call-off-walkout`"), said);
        assertTrue(said.contains("workers-out-again.drl:13:82: ") && said.contains("you meant `seen`"), said);
        var checked = run("check", "--rules", rules, folder.resolve("rail").toString());
        assertEquals(2, checked.status(), "a rule that cannot be used is no verdict");
        var page = run("rules", "lint", "--explain", "BEL-121");
        assertEquals(0, page.status());
        assertTrue(page.out().contains("BEL-121"), page.out());
    }
}
