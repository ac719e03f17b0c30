package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.belie.rules.gate.Capabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits that can be asked for, and the list of what rules may do. */
class LimitOptionsTest {
    private static final String NATO = "facts/nato-2022-02-16";

    private record Ran(int status, String out, String err) {}

    private static Ran run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status = Main.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Ran(status, out.toString(), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--limit-steps", "--limit-firings", "--limit-facts", "--limit-memory"})
    void aLimitThatIsReachedLeavesEveryClaimUndecided(String limit) {
        var ran = run("check", "--brief", "--color", "never", limit, "1", NATO);
        assertEquals(4, ran.status(), ran.err());
        assertTrue(ran.out().contains("UNDECIDED  pledge"), ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--limit-time", "--limit-steps", "--limit-firings", "--limit-facts", "--limit-memory"})
    void aLimitThatIsFarAwayChangesNothing(String limit) {
        assertEquals(
                run("check", NATO).out(), run("check", limit, "100000", NATO).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3"})
    void aLimitUnderWhichNothingCanBeJudgedIsRefused(String limit) {
        var ran = run("check", "--limit-time", limit, NATO);
        assertEquals(3, ran.status());
        assertTrue(ran.err().contains("--limit-time is a number from 1. Maybe"), ran.err());
    }

    @Test
    void theListOfWhatRulesMayDoIsPrintedAsItIs() {
        var ran = run("rules", "lint", "--capabilities");
        assertEquals(0, ran.status(), ran.err());
        assertEquals(Capabilities.shipped().text(), ran.out());
    }
}
