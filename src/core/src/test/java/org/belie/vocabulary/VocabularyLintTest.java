package org.belie.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.belie.problem.Problem;
import org.junit.jupiter.api.Test;

class VocabularyLintTest {
    private static List<String> found(String yaml) {
        return VocabularyLint.of(Shipped.of(yaml)).stream()
                .map(p -> p.line() + " " + p.code())
                .toList();
    }

    private static List<String> alone(String yaml) {
        return VocabularyLint.alone(Shipped.of(yaml)).stream()
                .map(Declaration::id)
                .toList();
    }

    @Test
    void theShippedVocabularyIsSound() {
        assertEquals(
                "",
                String.join(
                        "",
                        VocabularyLint.of(Shipped.vocabulary()).stream()
                                .map(Problem::text)
                                .toList()));
    }

    @Test
    void twoTermsWithOneGlossAreToldOfBoth() {
        assertEquals(List.of("2 VOC-009", "3 VOC-009"), found("""
                actions:
                  leave: {gloss: go out}
                  exit: {gloss: Go out}
                  flee: {gloss: run out}
                """));
    }

    @Test
    void aGlossThatRepeatsTheTermIsTold() {
        assertEquals(List.of("2 VOC-010"), found("""
                actions:
                  cease-fire: {gloss: cease fire}
                  retreat: {gloss: give up ground}
                """));
    }

    @Test
    void whatIsOpposedOrFulfilledCannotBePreparedOrUndecidedAsWell() {
        assertEquals(List.of("2 VOC-011", "3 VOC-011"), found("""
                actions:
                  withdraw: {gloss: go, opposedBy: [deploy], inconclusive: [move, mass]}
                  leave: {gloss: be gone, preparedBy: [plan, flee]}
                  deploy: {gloss: come}
                  mass: {gloss: come in numbers, broader: deploy}
                  move: {gloss: shift}
                  plan: {gloss: think}
                  flee: {gloss: run, broader: leave}
                """));
    }

    @Test
    void aTermListedTwiceIsTold() {
        assertEquals(List.of("2 VOC-011"), found("""
                actions:
                  withdraw: {gloss: go, inconclusive: [move, march, move]}
                  march: {gloss: walk}
                  move: {gloss: shift}
                """));
    }

    @Test
    void anOppositeOfTheSameTrendIsTold() {
        assertEquals(List.of("2 VOC-012"), found("""
                actions:
                  withdraw: {gloss: go, opposedBy: [deploy, remain], trend: decrease}
                  deploy: {gloss: come, trend: decrease}
                  remain: {gloss: stay}
                """));
    }

    @Test
    void aKindOrAMeansOfTheContraryTrendIsTold() {
        assertEquals(List.of("2 VOC-012", "3 VOC-012"), found("""
                actions:
                  withdraw: {gloss: go, trend: decrease, fulfilledBy: [arrive, leave]}
                  retreat: {gloss: flee, broader: withdraw, trend: increase}
                  arrive: {gloss: come, trend: increase}
                  leave: {gloss: be gone, trend: decrease}
                """));
    }

    @Test
    void aTrendThatIsInheritedCountsLikeOneThatIsStated() {
        assertEquals(List.of("4 VOC-012"), found("""
                actions:
                  deploy: {gloss: come, trend: increase}
                  mass: {gloss: come in numbers, broader: deploy}
                  station: {gloss: put, trend: increase, opposedBy: mass}
                """));
    }

    @Test
    void anObjectWithinWhatNobodyDeclaresIsTold() {
        assertEquals(List.of("4 VOC-013"), found("""
                objects:
                  forces: {name: forces}
                  troops: {within: forces}
                  tanks: {within: force}
                """));
    }

    @Test
    void aTermAloneHasNoBondAndNoTrendOfItsOwnOrOfAnother() {
        assertEquals(List.of("emit"), alone("""
                actions:
                  emit: {gloss: let out}
                  grow: {gloss: get bigger, trend: increase}
                  leave: {gloss: go, opposedBy: stay}
                  stay: {gloss: be still there}
                """));
    }
}
