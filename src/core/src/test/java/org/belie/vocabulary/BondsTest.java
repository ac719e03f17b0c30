package org.belie.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.belie.model.Bond;
import org.junit.jupiter.api.Test;

class BondsTest {
    private static final Vocabulary TERMS = Shipped.of("""
            actions:
              de-escalate: {gloss: calm, opposedBy: [escalate], inconclusive: [comment], preparedBy: [plan]}
              withdraw: {gloss: go, broader: de-escalate, fulfilledBy: [leave], opposedBy: [deploy], presupposes: [present]}
              retreat: {gloss: flee, broader: withdraw}
              leave: {gloss: be gone}
              flee: {gloss: run, broader: leave}
              escalate: {gloss: stir}
              deploy: {gloss: come, broader: escalate}
              mass: {gloss: come in numbers, broader: deploy}
              comment: {gloss: say}
              joke: {gloss: jest, broader: comment}
              plan: {gloss: think}
              present: {gloss: be there, aspect: state, fulfilledBy: [occupy]}
              occupy: {gloss: hold, aspect: state}
              patrol: {gloss: walk round, presupposes: [occupy]}
              night-patrol: {gloss: walk at night, broader: patrol}
            """);

    @Test
    void anActFulfilsItselfWhatIsBroaderAndWhatItCarriesOut() {
        assertEquals(List.of(Bond.FULFILS), TERMS.bonds("withdraw", "withdraw"));
        assertEquals(List.of(Bond.FULFILS), TERMS.bonds("de-escalate", "retreat"));
        assertEquals(List.of(Bond.FULFILS), TERMS.bonds("de-escalate", "flee"));
        assertEquals(List.of(), TERMS.bonds("retreat", "withdraw"));
    }

    @Test
    void oppositionIsInheritedFromTheAncestorsOfWhatWasSeenOnly() {
        assertEquals(List.of(Bond.OPPOSES), TERMS.bonds("withdraw", "mass"));
        assertEquals(List.of(Bond.OPPOSES), TERMS.bonds("de-escalate", "mass"));
        assertEquals(List.of(), TERMS.bonds("retreat", "mass"));
    }

    @Test
    void oppositionIsSymmetric() {
        assertEquals(List.of(Bond.OPPOSES), TERMS.bonds("escalate", "de-escalate"));
        assertEquals(
                List.of(Bond.OPPOSES, Bond.PRESUPPOSES).get(0),
                TERMS.bonds("deploy", "retreat").get(0));
    }

    @Test
    void preparationAndIndifferenceAreInheritedOnBothSides() {
        assertEquals(List.of(Bond.INCONCLUSIVE), TERMS.bonds("retreat", "joke"));
        assertEquals(List.of(Bond.PREPARES), TERMS.bonds("retreat", "plan"));
    }

    @Test
    void whatIsPresupposedIsEverythingThatTheStatedThingFulfils() {
        assertEquals(List.of(Bond.PRESUPPOSES), TERMS.bonds("present", "night-patrol"));
        assertEquals(List.of(Bond.PRESUPPOSES), TERMS.bonds("occupy", "patrol"));
        assertEquals(List.of(Bond.PRESUPPOSES), TERMS.bonds("present", "retreat"));
        assertEquals(List.of(), TERMS.bonds("occupy", "retreat"));
    }

    @Test
    void canonicalTextTellsVocabulariesApart() {
        var other = Shipped.of("actions: {comment: {gloss: say}}");
        assertEquals(TERMS.canonical(), TERMS.canonical());
        assertEquals(false, TERMS.canonical().equals(other.canonical()));
    }
}
