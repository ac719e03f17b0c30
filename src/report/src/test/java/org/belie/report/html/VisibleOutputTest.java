package org.belie.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What would steer the text around it is written out; what scripts of the world need is not. */
class VisibleOutputTest {
    @Test
    void whatSteersIsWrittenOut() {
        assertEquals("a\\u202eb\\u2066c", VisibleOutput.visible("a\u202eb\u2066c"));
        assertEquals("\\u0000\\u001b[31m\\u000d", VisibleOutput.visible("\u0000\u001b[31m\r"));
        assertEquals("\\ud800", VisibleOutput.visible("\ud800"));
        assertEquals("\\u2028\\ufeff", VisibleOutput.visible("\u2028\ufeff"));
    }

    @Test
    void wordsOfOtherScriptsStay() {
        assertEquals("می\u200cخواهم", VisibleOutput.visible("می\u200cخواهم"));
        assertEquals("क्\u200dष", VisibleOutput.visible("क्\u200dष"));
        assertEquals("مرحبا 你好", VisibleOutput.visible("مرحبا 你好"));
        assertEquals("two\nlines\tapart", VisibleOutput.visible("two\nlines\tapart"));
    }

    @Test
    void aJoinerThatJoinsNothingIsWrittenOut() {
        assertEquals("pay\\u200dpal", VisibleOutput.visible("pay\u200dpal"));
        assertEquals("می\u200c\\u200c", VisibleOutput.visible("می\u200c\u200c"));
    }
}
