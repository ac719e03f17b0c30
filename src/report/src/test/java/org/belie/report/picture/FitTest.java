package org.belie.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Text in its place: broken where it can be, cut where it must be, and never wider than its room. */
class FitTest {
    @Test
    void breaksBetweenWords() {
        assertEquals(List.of("one two", "three"), texts("one two three", 60, 3));
    }

    @Test
    void keepsOnOneLineWhatFits() {
        assertEquals(List.of("one two three"), texts("one two three", 200, 3));
        assertEquals(List.of(), texts("", 200, 3));
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        var lines = texts("x".repeat(30), 60, 10);
        assertTrue(lines.size() > 2);
        assertEquals("x".repeat(30), String.join("", lines));
    }

    @Test
    void saysThatThereIsMoreAndKeepsTheWhole() {
        var lines = lines("one two three four five six", 60, 2);
        assertEquals("one two", lines.get(0).text());
        assertNull(lines.get(0).full());
        assertEquals("three f\u2026", lines.get(1).text());
        assertEquals("one two three four five six", lines.get(1).full());
    }

    @Test
    void neverCutsASignInTwo() {
        var flag = "\ud83c\uddfa\ud83c\udde6";
        var accented = "e\u0301";
        for (var text : List.of(flag.repeat(20), accented.repeat(40))) {
            for (var line : lines(text, 50, 2)) {
                var kept = line.text().replace("\u2026", "");
                assertEquals("", kept.replace(flag, "").replace(accented, ""), line.text());
            }
        }
    }

    @Test
    void isNeverWiderThanItsRoom() {
        for (var text : List.of(
                "one two three four five six seven", "W".repeat(50), "\u4f60\u597d".repeat(30), "\u0416".repeat(30))) {
            for (var width = 40; width < 300; width += 13) {
                for (var line : lines(text, width, 3)) {
                    assertTrue(TextWidth.of(line.text(), Type.NOTE) <= width, line.text());
                }
            }
        }
    }

    private static List<String> texts(String text, int width, int most) {
        return lines(text, width, most).stream().map(Line::text).toList();
    }

    private static List<Line> lines(String text, int width, int most) {
        return Fit.lines(new Para(Type.NOTE, text, most), width);
    }
}
