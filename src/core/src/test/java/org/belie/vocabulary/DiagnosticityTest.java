package org.belie.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.belie.model.Bond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the shipped vocabulary together: the table that says what seeing one act tells about the claim of another. */
class DiagnosticityTest {
    private static final Vocabulary TERMS = Shipped.vocabulary();

    @Test
    void hasTermsEnough() {
        assertTrue(TERMS.actionIds().size() >= 120);
    }

    @Test
    void oppositionIsSymmetric() {
        for (var id : TERMS.actionIds()) {
            for (var other : TERMS.declaration(id).named(Tie.OPPOSED_BY)) {
                assertTrue(TERMS.bonds(other, id).contains(Bond.OPPOSES), id + " opposes " + other);
                assertTrue(TERMS.bonds(id, other).contains(Bond.OPPOSES), other + " opposes " + id);
            }
        }
    }

    @Test
    void noActBothFulfilsAndOpposesATerm() {
        var bonds = new Bonds(
                TERMS.actionIds().stream().collect(java.util.stream.Collectors.toMap(id -> id, TERMS::declaration)));
        assertEquals(List.of(), bonds.contradictions().entrySet().stream().toList());
    }

    @Test
    void everyTermFulfilsItselfAndWhatIsBroader() {
        for (var id : TERMS.actionIds()) {
            TERMS.action(id)
                    .lineage()
                    .forEach(broader -> assertTrue(TERMS.bonds(broader, id).contains(Bond.FULFILS), id));
        }
    }

    @Test
    void aTermDoesNotInheritTheOppositesOfWhatIsBroaderThanIt() {
        assertTrue(TERMS.bonds("de-escalate", "raise-alert").contains(Bond.OPPOSES));
        assertFalse(TERMS.bonds("withdraw", "raise-alert").contains(Bond.OPPOSES));
    }

    /** CAMEO codes of stated intents, with some codes of acts that carry them out and of acts that go against them. */
    @ParameterizedTest
    @CsvSource({
        "030, 04 05 06 07, 12 16",
        "031, 06, 121 162 163",
        "0311, 061, 1211 1621 163",
        "0312, 062, 1212 1622",
        "0313, 063, 121",
        "0314, 064, 121",
        "032, 05, 122 161",
        "033, 07, 162 122",
        "0331, 071, 1621 1221",
        "0332, 072, 1622 1222",
        "0333, 073, 1623 1223",
        "0334, 074, 1224 1661",
        "034, 083, 123 172 175",
        "0341, 0831, 1231 123",
        "0342, 0832, 1232 123",
        "0343, 0833, 1233 123 175",
        "0344, 0834, 1234 123",
        "035, 08, 124",
        "0351, 081, 172 1241",
        "0352, 082, 14 1242",
        "0353, 084, 1243 173 181",
        "0354, 085, 163 1244",
        "0355, 086, 1245 166",
        "0356, 087 0872 0873 0874, 150 152 154 19 1246 138 139",
        "036, 04, 125 134 164",
        "037, 057, 127 19",
        "038, 045, 126 135 165",
        "039, 045, 126 135 165",
        "016, , 19 192 015",
        "130, 16 17 18 19 20, 08 03 057",
        "131, 16, 08 03 057 07 06",
        "1311, 162, 08 03 07 06",
        "1312, 163, 08 03 06",
        "1313, 161, 03 05",
        "132, 172, 081 03",
        "1321, 172, 081 03",
        "1322, 172, 081 03",
        "1323, 172, 081 03",
        "1324, 172, 081 03",
        "133, 14, 03 08 057",
        "134, 164, 04 03 057",
        "135, 165, 045 03",
        "136, 166, 086 03 074",
        "137, 175, 03 08 05",
        "138, 19 15 18 20, 087 03 057",
        "1381, 191, 087 03",
        "1382, 192, 087 03",
        "1383, 18 20, 087 03 08",
        "1384, 19, 087 03",
        "1385, 20, 087 03 08",
        "139, 19 15 16 17 18 20 13, 087 03 057 08"
    })
    void everyIntentCodeIsReachableAndCanBeCarriedOutAndBelied(String intent, String carried, String against) {
        var terms = TERMS.actionIds().stream()
                .filter(id -> TERMS.action(id).cameo().contains(intent))
                .toList();
        assertFalse(terms.isEmpty(), "no term for " + intent);
        assertTrue(
                carried == null || terms.stream().anyMatch(t -> coded(t, Bond.FULFILS, carried)),
                terms + " is carried out by none of " + carried);
        assertTrue(
                terms.stream().anyMatch(t -> coded(t, Bond.OPPOSES, against)),
                terms + " is opposed by none of " + against);
    }

    private static boolean coded(String term, Bond bond, String codes) {
        return TERMS.actionIds().stream()
                .filter(id -> TERMS.bonds(term, id).contains(bond))
                .flatMap(id -> TERMS.action(id).cameo().stream())
                .anyMatch(code -> Arrays.stream(codes.split(" ")).anyMatch(code::startsWith));
    }

    @ParameterizedTest
    @CsvSource({"withdraw, present, PRESUPPOSES", "withdraw, move, INCONCLUSIVE", "cease-fire, shell, OPPOSES"})
    void tellsWhatAnActShows(String one, String other, Bond bond) {
        var bonds = Stream.of(TERMS.bonds(one, other), TERMS.bonds(other, one)).flatMap(List::stream);
        assertTrue(bonds.toList().contains(bond));
    }
}
