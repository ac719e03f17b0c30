package org.belie.cases.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.belie.model.Series;
import org.belie.problem.Problems;
import org.belie.rules.tree.RuleFileReader;
import org.belie.verdict.probe.Memory;
import org.junit.jupiter.api.Test;

/** What is booked of each condition: which ways it decided, where nothing before it had settled the matter. */
class LedgerTest {
    private static Ledger ledger(String when) {
        var text = "package rules.mine;\nimport org.belie.model.*;\nrule \"Mine\"\nwhen\n" + when + "\nthen\nend\n";
        return new Ledger(RuleFileReader.read("mine/mine.drl", "mine.drl", text, new Problems())
                .rules()
                .get(0));
    }

    private static boolean book(Ledger ledger, String... keys) {
        return ledger.book(Memory.of(Stream.of(keys).map(Series::new)));
    }

    private static String seen(Ledger ledger) {
        return ledger.decisions().stream()
                .map(d -> (d.held() ? "+" : "") + (d.failed() ? "-" : "") + " " + d.text())
                .reduce("", (a, b) -> a.isEmpty() ? b : a + "; " + b);
    }

    @Test
    void aConstraintIsBookedOnlyWhereThoseBeforeItHeld() {
        var ledger = ledger("s : Series( key != \"a\", key != \"b\" )");
        assertFalse(book(ledger, "a"));
        assertEquals("- key != \"a\";  key != \"b\"", seen(ledger));
        assertTrue(book(ledger, "c"));
        assertEquals("+- key != \"a\"; + key != \"b\"", seen(ledger));
        assertFalse(book(ledger, "b"));
        assertEquals("+- key != \"a\"; +- key != \"b\"", seen(ledger));
    }

    @Test
    void eachSideOfAnOrIsBookedWhereTheOtherHadNotSettledIt() {
        var ledger = ledger("s : Series( key == \"a\" || (key != \"b\" && key != \"c\") )");
        book(ledger, "a");
        assertEquals("+ key == \"a\";  key != \"b\";  key != \"c\"", seen(ledger));
        book(ledger, "b");
        assertEquals("+- key == \"a\"; - key != \"b\";  key != \"c\"", seen(ledger));
        book(ledger, "d");
        assertEquals("+- key == \"a\"; +- key != \"b\"; + key != \"c\"", seen(ledger));
    }

    @Test
    void anAbsenceIsBookedToo() {
        var ledger = ledger("s : Series( key == \"a\" ) not Series( key == \"b\" )");
        book(ledger, "a");
        assertEquals("+ key == \"a\"; + there is no Series; - key == \"b\"", seen(ledger));
        assertFalse(book(ledger, "a", "b"));
        assertEquals("+- key == \"a\"; +- there is no Series; +- key == \"b\"", seen(ledger));
    }

    @Test
    void whatAsksSomethingOfNothingFails() {
        var ledger = ledger("s : Series( key.empty == false )");
        assertFalse(ledger.book(Memory.of(Stream.of(new Series(null)))));
        assertEquals("- key.empty == false", seen(ledger));
    }
}
