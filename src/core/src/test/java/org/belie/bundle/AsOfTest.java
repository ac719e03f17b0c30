package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.belie.model.Bundle;
import org.belie.model.Span;
import org.belie.model.Statement;
import org.junit.jupiter.api.Test;

class AsOfTest {
    private static final String DRILLS =
            "id: drills, kind: intent, by: kremlin, said: 2022-02-10, actor: RUS, action: exercise, until: 2022-02-20";
    private static final String PLEDGE =
            "id: pledge, kind: intent, by: kremlin, said: 2022-02-15, actor: RUS, action: withdraw, after: drills";
    private static final String LONGER = "id: longer, kind: intent, by: ministry, said: 2022-02-20, actor: RUS, "
            + "action: extend-exercise, until: 2022-03-05, replaces: drills";
    private static final String ENDLESS = "id: endless, kind: intent, by: ministry, said: 2022-02-25, actor: RUS, "
            + "action: extend-exercise, until: open, replaces: longer";

    private static Bundle asOf(String date) {
        return Texts.matter(DRILLS, PLEDGE, LONGER, ENDLESS).asOf(Dates.asOf(date));
    }

    private static Span pledge(String date) {
        return asOf(date).statements().get(1).window();
    }

    @Test
    void nothingSaidLaterIsKnown() {
        assertEquals(
                List.of("drills"),
                asOf("2022-02-14").statements().stream().map(Statement::id).toList());
        assertEquals(3, asOf("2022-02-20").statements().size());
        assertEquals(
                Instant.parse("2022-02-15T00:00:00Z"), asOf("2022-02-14").asOf().date());
    }

    @Test
    void aWindowOpensWhenTheEventEnds() {
        assertEquals(Span.lasting(Instant.parse("2022-02-21T00:00:00Z"), Span.FUTURE), pledge("2022-02-16"));
    }

    @Test
    void aWindowMovesWhenTheEventIsProlonged() {
        assertEquals(Span.lasting(Instant.parse("2022-03-06T00:00:00Z"), Span.FUTURE), pledge("2022-02-20"));
    }

    @Test
    void nothingIsInsideAWindowThatHasNotOpened() {
        var window = pledge("2022-02-25");
        assertEquals(Span.lasting(Span.FUTURE, Span.FUTURE), window);
    }

    @Test
    void theEndOfAWindowStaysWhereItWas() {
        var due = Texts.matter(DRILLS, PLEDGE + ", due: 2022-03", LONGER);
        assertEquals(
                Span.lasting(Instant.parse("2022-03-06T00:00:00Z"), Instant.parse("2022-04-01T00:00:00Z")),
                due.bundle().statements().get(1).window());
    }

    @Test
    void theDefaultIsTheLatestDayOnWhichAnythingWasSaid() {
        assertEquals(
                Instant.parse("2022-02-26T00:00:00Z"),
                Texts.matter(DRILLS, PLEDGE, LONGER, ENDLESS).asOf().date());
    }

    @Test
    void hypothesesAreOfAnyDate() {
        var matter = Texts.matter("id: doubt, kind: hypothesis, action: invade, actor: RUS", DRILLS);
        assertEquals(1, matter.asOf(Dates.asOf("2000")).statements().size());
        assertTrue(matter.asOf(Dates.asOf("2000")).statements().get(0).judged());
    }
}
