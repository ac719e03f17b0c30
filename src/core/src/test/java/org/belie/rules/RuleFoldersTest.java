package org.belie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belie.problem.Problem;
import org.junit.jupiter.api.Test;

/** Rules folders that are used together. */
class RuleFoldersTest {
    private static RuleFolder folder(String name, Map<String, String> files) {
        return new RuleFolder(name, new TreeMap<>(files));
    }

    private static String rule(String pack, String name, String id) {
        return """
                package rules.%s;
                import org.belie.model.*;
                /* Silent on all else. */
                rule "%s"
                    @id( "%s" )
                    @says( "{pair.seen} was reported." )
                    @doubt( "none" )
                when
                    pair : Comparison( after )
                then
                    insertLogical( new Discount( drools.getRule(), pair ) );
                end
                """.formatted(pack, name, id);
    }

    @Test
    void eachFileIsShownInTheFolderThatItCameFrom() {
        var both = folder("ours", Map.of("a/x.drl", "1")).and(folder("theirs", Map.of("b/y.drl", "2")));
        assertEquals("ours/a/x.drl", both.shown("a/x.drl"));
        assertEquals("theirs/b/y.drl", both.shown("b/y.drl"));
        assertEquals(List.of(), both.refused());
        assertEquals("rules/a/x.drl", RuleFolder.shown("", "a/x.drl"));
    }

    @Test
    void aFileThatBothHaveIsRefusedWithBothPlaces() {
        var both = folder("ours", Map.of("a/x.drl", "1")).and(folder("theirs", Map.of("a/x.drl", "2")));
        var refused = both.refused().get(0);
        assertEquals("theirs/a/x.drl", refused.file());
        assertTrue(refused.what().contains("ours/a/x.drl"), refused.what());
        assertEquals("BEL-230", refused.code());
        assertFalse(RuleBook.read(both).ok());
    }

    @Test
    void aRuleIdThatBothHaveIsAProblemWithItsPlace() {
        var both = folder("ours", Map.of("first/one.drl", rule("first", "One", "FIR-001")))
                .and(folder("theirs", Map.of("second/two.drl", rule("second", "Two", "FIR-001"))));
        var problem = RuleBook.cards(both).errors().get(0);
        assertEquals("BEL-004", problem.code());
        assertTrue(problem.line() > 0, problem.text());
        var apart = folder("ours", Map.of("first/one.drl", rule("first", "One", "FIR-001")))
                .and(folder("theirs", Map.of("second/two.drl", rule("second", "Two", "SEC-001"))));
        var cards = RuleBook.cards(apart);
        assertTrue(
                cards.ok(),
                cards.problems().stream().map(Problem::text).toList().toString());
        assertEquals("theirs/second/two.drl", cards.value().get("SEC-001").file());
    }

    @Test
    void whatIsTakenFromAnotherFolderIsShownThere() {
        var base = folder("base", Map.of("parameters.yaml", "p", "vocabulary/terms.yaml", "v"));
        var over = folder("mine", Map.of("a/x.drl", "1")).over(base);
        assertEquals("base/parameters.yaml", over.shown("parameters.yaml"));
        assertEquals("base/vocabulary/terms.yaml", over.shown("vocabulary/terms.yaml"));
        assertEquals("mine/a/x.drl", over.shown("a/x.drl"));
    }

    @Test
    void theFingerprintIsOfTheFilesAndNotOfTheirFolders() {
        var one = folder("x", Map.of("a/x.drl", "1", "b/y.drl", "2"));
        var two = folder("y", Map.of("a/x.drl", "1")).and(folder("z", Map.of("b/y.drl", "2")));
        assertEquals(Fingerprint.of(one), Fingerprint.of(two));
    }
}
