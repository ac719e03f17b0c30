package org.belie.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.belie.model.Confidence;
import org.belie.model.Outcome;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final Policy TWO = new Policy(2, true, EnumSet.of(Moved.WORDS));

    private final List<Recorded> decisions = new ArrayList<>();

    private void decide(String who, Opinion opinion) {
        decide(who, opinion, Reviews.subject("pledge"));
    }

    private void decide(String who, Opinion opinion, Subject seen) {
        var n = decisions.size() + 1;
        var d = new Decision(
                "c",
                n,
                "",
                Instant.EPOCH.plusSeconds(n),
                who,
                seen.bundle(),
                seen.claim(),
                seen.asOf(),
                seen.fingerprint(),
                seen.rules(),
                seen.grounds(),
                seen.seen(),
                opinion,
                1,
                "o" + n,
                "");
        decisions.add(new Recorded(d, "", "h" + n, ""));
    }

    private Review review(Policy policy) {
        return review(policy, Reviews.subject("pledge"));
    }

    private Review review(Policy policy, Subject now) {
        return Review.of(
                policy,
                now,
                Outcome.CONTRADICTED,
                decisions,
                seen -> Reviews.subject("pledge").verdict());
    }

    @Test
    void oneReaderIsEnoughWhereOneIsAskedFor() {
        assertEquals(ReviewState.OPEN, review(Policy.USUAL).state());
        decide("anna", Reviews.accept());
        assertEquals(ReviewState.DONE, review(Policy.USUAL).state());
        assertEquals(
                "contradicted", review(Policy.USUAL).result(review(Policy.USUAL).result()));
        decide("anna", Reviews.giveBack());
        assertEquals(ReviewState.RETURNED, review(Policy.USUAL).state());
        decide("anna", Reviews.override(Outcome.FULFILLED));
        assertEquals(
                "fulfilled", review(Policy.USUAL).result(review(Policy.USUAL).result()));
    }

    @Test
    void twoReadersDoNotSeeEachOther() {
        decide("anna", Reviews.override(Outcome.FULFILLED));
        assertEquals(ReviewState.READING, review(TWO).state());
        assertEquals(1, review(TWO).seenBy("anna").size());
        assertEquals(List.of(), review(TWO).seenBy("ben"));
        assertEquals(ReviewState.OPEN, review(TWO).stateFor("ben"), "he does not even know that she read it");
        assertEquals(1, review(Policy.USUAL).seenBy("ben").size());
        decide("ben", Reviews.accept());
        assertEquals(2, review(TWO).seenBy("ben").size());
        assertEquals(ReviewState.DISAGREEMENT, review(TWO).stateFor("anna"));
        decide("anna", Reviews.accept());
        assertEquals(ReviewState.APPROVAL, review(TWO).state());
    }

    @Test
    void nobodyApprovesTheirOwnWorkOrTooSoon() {
        assertNotNull(review(TWO).barred("carl", Stage.APPROVAL));
        decide("anna", Reviews.accept());
        decide("ben", Reviews.accept());
        assertTrue(review(TWO).barred("anna", Stage.APPROVAL).contains("nobody approves"));
        assertNull(review(TWO).barred("carl", Stage.APPROVAL));
        assertNotNull(review(new Policy(2, false, Set.of())).barred("carl", Stage.APPROVAL));
        decide("ben", Reviews.approve());
        assertEquals(ReviewState.APPROVAL, review(TWO).state(), "whatever was appended");
        decide("anna", Reviews.accept());
        decide("ben", Reviews.accept());
        decide("carl", Reviews.approve());
        assertEquals(ReviewState.DONE, review(TWO).state());
        decide("anna", Reviews.accept());
        assertEquals(ReviewState.APPROVAL, review(TWO).state(), "what was read anew is approved anew");
    }

    @Test
    void whoAbstainsHasNotRead() {
        decide("anna", new Opinion(Stage.READING, Choice.ABSTAIN, null, null, ReasonCode.INVOLVED, "my cousin"));
        assertEquals(ReviewState.OPEN, review(Policy.USUAL).state());
    }

    @Test
    void staleByKindOfChange() {
        decide("anna", Reviews.accept());
        var words = Reviews.subject("pledge", "contradicted", "moderate", "more", "It was, not so.");
        assertEquals(ReviewState.DONE, review(Policy.USUAL, words).state(), "a comma moved");
        assertEquals(
                Set.of(Moved.WORDS), review(Policy.USUAL, words).all().get(0).moved());
        var outcome = Reviews.subject("pledge", "fulfilled", "moderate", "more", "It was so.");
        assertEquals(ReviewState.STALE, review(Policy.USUAL, outcome).state());
        assertEquals(
                Set.of(Moved.OUTCOME),
                review(Policy.USUAL, outcome).all().get(0).moved());
        var sure = Reviews.subject("pledge", "contradicted", "low", "more", "It was not so.");
        assertEquals(ReviewState.STALE, review(Policy.USUAL, sure).state());
        var keeps = new Policy(1, false, EnumSet.of(Moved.WORDS, Moved.CONFIDENCE));
        assertEquals(ReviewState.DONE, review(keeps, sure).state());
        var evidence = Reviews.subject("pledge", "contradicted", "moderate", "less", "It was not so.");
        assertEquals(
                Set.of(Moved.EVIDENCE), review(keeps, evidence).all().get(0).moved());
        assertEquals(ReviewState.STALE, review(keeps, evidence).state());
        var n = Reviews.subject("pledge");
        var rules = new Subject(n.bundle(), n.claim(), n.asOf(), n.fingerprint(), n.rules(), "another", n.verdict());
        assertEquals(Set.of(Moved.RULES), review(keeps, rules).all().get(0).moved());
        assertEquals(ReviewState.STALE, review(keeps, rules).state());
        decide("anna", Reviews.accept());
    }

    @Test
    void anOpinionSaysEnough() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Opinion(Stage.READING, Choice.OVERRIDE, null, null, ReasonCode.OTHER, "why"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Opinion(Stage.READING, Choice.RETURN, null, null, ReasonCode.OTHER, " "));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Opinion(Stage.READING, Choice.ACCEPT, Outcome.FULFILLED, null, ReasonCode.SOUND, ""));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Opinion(Stage.READING, Choice.ACCEPT, null, null, ReasonCode.WRONG_GRADE, ""));
        assertEquals(Confidence.LOW, Reviews.override(Outcome.FULFILLED).confidence());
    }

    @Test
    void noCoefficientOfFewItems() {
        var few = Agreement.of(List.of(List.of("fulfilled", "fulfilled"), List.of("fulfilled", "overdue")));
        assertEquals(1, few.agreeing());
        assertFalse(few.enough());
        assertThrows(IllegalStateException.class, few::alpha);
        var same = IntStream.range(0, 30)
                .mapToObj(i -> List.of("r" + i % 3, "r" + i % 3))
                .toList();
        assertEquals(1, Agreement.of(same).alpha(), 1e-9);
        var never = IntStream.range(0, 30)
                .mapToObj(i -> List.of("r" + i % 2, "r" + (i + 1) % 2))
                .toList();
        assertTrue(Agreement.of(never).alpha() < -0.9, "worse than chance");
    }
}
