package org.belie.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProblemTest {
    private static Problem at(int line, int column, String source) {
        return new Problem("DOC-010", "a.yaml", line, column, source, "what", "advice", Severity.ERROR);
    }

    @Test
    void showsItsPlaceItsLineAndItsAdvice() {
        assertEquals("""
                a.yaml:3:5: what [DOC-010]
                  key: value
                      ^
                Maybe advice.
                """, at(3, 5, "key: value").text());
    }

    @Test
    void cannotSteerATerminal() {
        var text = at(1, 3, "\u001b[2J\u202e\tx").text();
        assertTrue(text.contains("\\u001b[2J\\u202e\\tx"));
        assertTrue(text.lines().allMatch(line -> line.chars().noneMatch(Character::isISOControl)));
    }

    @Test
    void showsThePartOfALongLineThatMatters() {
        var text = at(1, 5001, "x".repeat(5000) + "HERE" + "y".repeat(5000)).text();
        var lines = text.lines().toList();
        assertTrue(lines.get(1).length() < 130);
        assertEquals(lines.get(1).indexOf("HERE"), lines.get(2).indexOf('^'));
    }

    @Test
    void areSortedByPlace() {
        var problems = new Problems();
        problems.add(at(10, 1, ""));
        problems.add(at(9, 2, ""));
        problems.add(at(9, 1, ""));
        problems.add(at(9, 1, ""));
        assertEquals(3, problems.sorted().size());
        assertEquals(9, problems.sorted().get(0).line());
    }

    @Test
    void areNotListedWithoutEnd() {
        var problems = new Problems();
        for (var line = 1; line <= 5000; line++) {
            problems.add(at(line, 1, ""));
        }
        assertEquals(1001, problems.sorted().size());
        assertFalse(problems.reading("value").ok());
    }
}
