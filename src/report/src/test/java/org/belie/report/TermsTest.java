package org.belie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.belie.Golden;
import org.belie.vocabulary.Branch;
import org.belie.vocabulary.Card;
import org.belie.vocabulary.Cards;
import org.belie.vocabulary.Shipped;
import org.belie.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How terms are shown: one file for each way, beside the vocabulary that they show. */
class TermsTest {
    private static final Vocabulary TERMS = terms();
    private static final Cards CARDS = new Cards(TERMS);

    private static Vocabulary terms() {
        try {
            return Shipped.of(Files.readString(Golden.resource("terms/terms.yaml")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void golden(String name, String actual) {
        Golden.check(Golden.resource("terms/" + name), actual);
        if (!name.endsWith(".json") && !name.endsWith(".dot") && !name.endsWith(".mmd")) {
            actual.lines().forEach(l -> assertTrue(l.length() <= 80, l));
        }
    }

    private static Card.OfAction action(String id) {
        return (Card.OfAction) CARDS.of(id).get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdraw", "retire", "present", "emit", "troops", "mile"})
    void aTermIsShownWithAllItsBonds(String term) {
        golden(term + ".txt", TermText.of(CARDS.of(term), Colour.NEVER));
        golden(term + ".json", TermJson.of(CARDS.of(term)));
    }

    @Test
    void aTermThatIsColouredReadsTheSame() {
        var plain = TermText.of(CARDS.of("withdraw"), Colour.ALWAYS).replaceAll("\u001b\\[[0-9;]*m", "");
        assertEquals(TermText.of(CARDS.of("withdraw"), Colour.NEVER), plain);
    }

    @ParameterizedTest
    @CsvSource({"withdraw, mass", "withdraw, joke", "withdraw, retire", "present, night-patrol", "emit, plan"})
    void twoActionsAreJoinedInOneSentenceEachWay(String one, String other) {
        golden(one + "-" + other + ".txt", TermPair.text(CARDS, action(one), action(other)));
        golden(one + "-" + other + ".json", TermJson.pair(CARDS, action(one), action(other)));
    }

    @Test
    void theTreeIsPrintedInEveryFormat() {
        golden("tree.txt", TreeText.of(Branch.all(TERMS)));
        golden("below.txt", TreeText.of(Branch.of(TERMS, "de-escalate")));
        golden("below.json", TermJson.tree(Branch.of(TERMS, "de-escalate")));
        golden("below.dot", TreeGraph.dot(Branch.of(TERMS, "de-escalate")));
        golden("below.mmd", TreeGraph.mermaid(Branch.of(TERMS, "de-escalate")));
    }

    @Test
    void aTermBelowTwoStandsBelowBothAndItsKindsOnlyOnce() {
        var terms = Shipped.of("""
                actions:
                  a: {gloss: do a}
                  b: {gloss: do b, broader: a}
                  c: {gloss: do c, broader: a}
                  d: {gloss: do d, broader: [b, c]}
                  e: {gloss: do e, broader: d}
                """);
        assertEquals(
                List.of("0 a", "1 b", "2 d", "3 e", "1 c", "2 d again"),
                Branch.all(terms).stream()
                        .map(b -> b.depth() + " " + b.id() + (b.again() ? " again" : ""))
                        .toList());
    }
}
