package org.belie.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.bundle.Case;
import org.belie.bundle.CasesReader;
import org.belie.bundle.NamedText;
import org.belie.rules.RuleCard;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases beside every rule: each rule fires where it should and stays silent where it should. */
class RuleCasesTest {
    private static final RuleCases RUN = new RuleCases(Shop.BOOK, Shop.SETTINGS);

    @TestFactory
    Stream<DynamicNode> cases() {
        return Shop.BOOK.cards().values().stream()
                .map(card -> dynamicContainer(card.id() + " " + card.name(), tests(card)));
    }

    private static Stream<DynamicNode> tests(RuleCard card) {
        var cases = read(card);
        var both = dynamicTest("has cases of both sides", () -> {
            assertTrue(cases.stream().anyMatch(Case::fires), card.id() + " has no case that fires");
            assertTrue(cases.stream().anyMatch(c -> !c.fires()), card.id() + " has no case that stays silent");
        });
        return Stream.concat(Stream.of(both), cases.stream().map(c -> test(card, c)));
    }

    private static DynamicNode test(RuleCard card, Case one) {
        return dynamicTest((one.fires() ? "fires: " : "silent: ") + one.name(), () -> {
            var run = RUN.run(card, List.of(one)).get(0);
            assertEquals(one.fires(), !run.derivations().isEmpty(), card.id() + ", " + one.name());
        });
    }

    private static List<Case> read(RuleCard card) {
        var path = card.path().replace(".drl", ".cases.yaml");
        var reading = CasesReader.read(new NamedText(path, Shop.FOLDER.files().get(path)), Shop.VOCABULARY);
        assertTrue(reading.ok(), () -> reading.problems().toString());
        return reading.value();
    }
}
