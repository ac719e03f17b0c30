package org.belie.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.belie.bundle.NamedText;
import org.belie.bundle.VocabularyFiles;
import org.junit.jupiter.api.Test;

class UnitsTest {
    private static final Units UNITS = Shipped.of(
                    "units: {t: {also: [tonne, tonnes]}, kt: {base: tonne, factor: 1000, also: kilotonne}, MW: {}, mW: {base: W}}")
            .units();

    @Test
    void areReckonedInTheirBase() {
        assertEquals(new Unit("kt", "t", 1000), UNITS.unit("kilotonne"));
        assertEquals(new Unit("t", "t", 1), UNITS.unit("tonnes"));
    }

    @Test
    void areLookedUpAsWrittenBeforeWhateverTheCase() {
        assertEquals("MW", UNITS.unit("MW").name());
        assertEquals("mW", UNITS.unit("mW").name());
        assertEquals("t", UNITS.unit("Tonnes").name());
    }

    @Test
    void anUnknownOneEqualsOnlyItself() {
        assertEquals(new Unit("camels", "camels", 1), UNITS.unit("camels"));
    }

    @Test
    void aBaseIsABase() {
        var reading = VocabularyFiles.read(List.of(new NamedText(
                "u.yaml",
                "units: {kt: {base: t, factor: 1000}, Mt: {base: kt, factor: 1000}, mm: {base: m, factor: -1}}")));
        assertEquals(
                List.of("VOC-007", "VOC-007"),
                reading.problems().stream().map(p -> p.code()).toList());
    }
}
