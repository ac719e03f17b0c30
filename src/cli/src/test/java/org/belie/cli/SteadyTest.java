package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SteadyTest {
    private static String printed(boolean paints, String text) {
        var to = new StringWriter();
        var steady = new Steady(new PrintWriter(to));
        if (paints) {
            steady.paint();
        }
        steady.print(text);
        steady.flush();
        return to.toString();
    }

    @Test
    void leavesTextAsItIs() {
        var text = "Stra\u00dfe, \u6771\u4eac: 5 % \u2014 \ud83d\ude00\n\tand\r\n";
        assertEquals(text, printed(false, text));
        assertEquals(text, printed(true, text));
        assertEquals(text, Steady.text(text));
    }

    @Test
    void writesOutWhatSteers() {
        assertEquals("\\u001b[31mred\\u001b[0m", printed(false, "\u001b[31mred\u001b[0m"));
        assertEquals("\\u001b]0;title\\u0007", printed(true, "\u001b]0;title\u0007"));
        assertEquals(
                "a\\u000dback \\u009b2J \\u202eturned \\u200b", printed(true, "a\rback \u009b2J \u202eturned \u200b"));
        assertEquals("\\u001b[8mhidden", printed(true, "\u001b[8mhidden"));
        assertEquals("\\u001b]8;;https://e.example\\u001b\\x", printed(true, "\u001b]8;;https://e.example\u001b\\x"));
    }

    @Test
    void paintsWithItsOwnSignsWhereItPaints() {
        var own = "\u001b[1;31mCONTRADICTED\u001b[0m \u001b]8;;file:///a\u001b\\a\u001b]8;;\u001b\\";
        assertEquals(own, printed(true, own));
        assertEquals("\r\u001b[K3 bundles", printed(true, "\r\u001b[K3 bundles"));
    }

    @Test
    void takesSignBySign() {
        var to = new StringWriter();
        var steady = new Steady(new PrintWriter(to));
        steady.write('a');
        steady.write(7);
        steady.write(new char[] {'b', '\u001b'}, 0, 2);
        steady.println("c");
        steady.flush();
        assertEquals("a\\u0007b\\u001bc" + System.lineSeparator(), to.toString());
        assertTrue(!steady.checkError());
    }
}
