package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal is read as it was written, or refused with one sentence; never as something else. */
class JournalLinesTest {
    private static final String RUN = "0123abcd";

    private static String journal() {
        var lines = lines();
        return lines.head(RUN) + lines.next("5 1200 OK aa") + lines.next("9 3100 FINDINGS bb");
    }

    private static JournalLines lines() {
        return new JournalLines(Path.of("j"));
    }

    private static JournalLines.Read read(String text) {
        return lines().read(text, RUN);
    }

    private static String refused(String text) {
        var said = assertThrows(Refused.class, () -> read(text)).getMessage();
        assertEquals(1, said.lines().count(), said);
        return said;
    }

    @Test
    void theLastLineCountsAndTheNextGoesOnFromIt() {
        assertEquals(new JournalLines.Read(journal().length(), "9 3100 FINDINGS bb"), read(journal()));
        var on = lines();
        on.read(journal(), RUN);
        assertEquals("12 4000 OK cc", read(journal() + on.next("12 4000 OK cc")).last());
        var head = lines().head(RUN);
        assertEquals(new JournalLines.Read(head.length(), ""), read(head));
        assertEquals(new JournalLines.Read(0, ""), read(""));
    }

    @Test
    void whatWasCutOffIsReadUpToItsLastWholeLine() {
        var text = journal();
        for (var end = 0; end < text.length(); end++) {
            var whole = text.substring(0, end).lastIndexOf('\n') + 1;
            assertEquals(whole, read(text.substring(0, end)).bytes(), "cut off after " + end);
        }
    }

    @Test
    void aFlippedBitIsSeenWhereverItIs() {
        var good = journal().getBytes(StandardCharsets.UTF_8);
        var half = journal().length() - 1;
        for (var i = 0; i < half; i++) {
            for (var bit = 0; bit < 8; bit++) {
                var bad = good.clone();
                bad[i] ^= (byte) (1 << bit);
                refused(new String(bad, StandardCharsets.UTF_8));
            }
        }
        var open = journal().substring(0, half) + "\u000b";
        assertEquals("5 1200 OK aa", read(open).last(), "a last line without its end is a half one");
    }

    @Test
    void linesThatWereTakenOutOrTurnedRoundAreSeen() {
        var lines = journal().split("(?<=\n)");
        assertTrue(refused(lines[0] + lines[2]).contains("is damaged"));
        assertTrue(refused(lines[0] + lines[2] + lines[1]).contains("is damaged"));
        assertTrue(refused(lines[0] + lines[1] + lines[1]).contains("is damaged"));
    }

    @Test
    void eachReasonHasItsOwnSentence() {
        assertTrue(refused(lines().head("ffff")).contains("is not the journal of this run"));
        assertTrue(refused("belie-journal/1 " + RUN + "\n5 1200 OK aa\n").contains("another version of belie"));
        assertTrue(refused(journal() + "7 12\n").contains("is damaged"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a letter\n", "a letter without an end", "belied", "\n", "belie-journal/2 ffff"})
    void whatIsNoJournalIsRefusedAndSoLeftAlone(String text) {
        refused(text);
    }
}
