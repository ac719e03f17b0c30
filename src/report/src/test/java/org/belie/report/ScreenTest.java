package org.belie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.belie.Shop;
import org.belie.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text fits what it is printed on, and says the same without colours, signs and links. */
class ScreenTest {
    private static final Path NATO = Path.of("facts/nato-2022-02-16");

    private static String text(Screen screen, Verbosity verbosity) {
        return TextReport.text(Shop.report(NATO), screen, verbosity);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120})
    void linesFitAnyWidthAndSayTheSame(int width) {
        var narrow = text(new Screen(Colour.NEVER, width, false, false), Verbosity.VERBOSE);
        var words = List.of(text(Screen.PLAIN, Verbosity.VERBOSE).split("\\s+"));
        assertEquals(words, List.of(narrow.split("\\s+")));
        narrow.lines()
                .skip(2)
                .forEach(l -> assertTrue(l.length() <= width || !l.strip().contains(" "), l));
    }

    @ParameterizedTest
    @EnumSource(Verbosity.class)
    void coloursSignsAndLinksAddNothingToRead(Verbosity verbosity) {
        var bare = text(Screen.PLAIN, verbosity);
        var rich = text(new Screen(Colour.ALWAYS, 80, false, true), verbosity);
        assertTrue(rich.contains("\u001b[1;31m"));
        assertEquals(bare, rich.replaceAll("\u001b]8;;.*?\u001b\\\\", "").replaceAll("\u001b\\[[0-9;]*m", ""));
        var signed = text(new Screen(Colour.NEVER, 80, true, false), verbosity);
        assertTrue(signed.contains("✘ CONTRADICTED"));
        assertEquals(bare, signed.replaceAll("(?m)^[^\\w ] (?=[A-Z]{4})", "").replace("? UNVERIFIED", "UNVERIFIED"));
    }

    @Test
    void moreIsSaidTheMoreIsAskedFor() {
        var lengths = List.of(Verbosity.values()).stream()
                .map(v -> text(Screen.PLAIN, v).length())
                .toList();
        assertEquals(lengths.stream().sorted().toList(), lengths);
        assertTrue(text(Screen.PLAIN, Verbosity.VERBOSE).contains("facts/nato-2022-02-16/bundle.yaml:"));
        assertTrue(text(Screen.PLAIN, Verbosity.VERBOSE).contains("B, usually reliable; credibility not graded"));
        assertFalse(text(Screen.PLAIN, Verbosity.FULL).contains("usually reliable"));
    }

    @Test
    void theCountsComeLast() {
        var lines = text(Screen.PLAIN, Verbosity.FULL).lines().toList();
        assertEquals("2 verdicts: 1 contradicted, 1 unverified", lines.get(lines.size() - 1));
        var three = new Summary();
        three.add(Shop.report(NATO).bundles().get(0).judged().verdicts());
        three.add(List.of());
        three.addUnread();
        assertEquals("2 bundles, 2 verdicts: 1 contradicted, 1 unverified; 1 bundle could not be judged", three.line());
    }

    @Test
    void everyOutcomeHasASignAndOppositesDiffer() {
        var signs = List.of(Outcome.values()).stream().map(Symbol::of).collect(Collectors.toSet());
        assertEquals(Outcome.values().length - 1, signs.size(), "fulfilled and supported share one");
        assertFalse(Set.of(Symbol.of(Outcome.FULFILLED)).contains(Symbol.of(Outcome.CONTRADICTED)));
    }

    @Test
    void coloursOfOutcomesInsideWrappedLinesAreColours() {
        var screen = new Screen(Colour.ALWAYS, 40, false, false);
        var lines = screen.painted(
                screen.lines("", "", "then it would be CONTRADICTED (low confidence)"), Outcome.CONTRADICTED);
        assertEquals("then it would be \u001b[1;31mCONTRADICTED\u001b[0m (low\nconfidence)\n", lines);
        assertEquals("a\n", screen.painted("a\n", Outcome.CONTRADICTED));
    }

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertEquals(4, Columns.of("撤军"));
        assertEquals(4, Columns.of("Žofie".substring(0, 4)));
        assertEquals(1, Columns.of("e\u0301"));
        assertEquals(2, Columns.of("\ud83d\ude00"));
        var lines = Wrap.lines(20, "", "", "撤军撤军撤 军撤军撤军 撤");
        lines.lines().forEach(l -> assertTrue(Columns.of(l) <= 20, l));
    }

    @Test
    void whatSteersATerminalIsWrittenOut() {
        var shown = Wrap.lines("", "", "a\u001b[2J b\u202egnp.exe c\u0007");
        assertEquals("a\\u001b[2J b\\u202egnp.exe c\\u0007\n", shown);
        assertEquals("Žofie 撤军\n", Wrap.lines("", "", "Žofie 撤军"), "and only that");
    }
}
