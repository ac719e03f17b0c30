package org.belie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What share of a stretch of time another lasted through. */
class SpanTest {
    private static final Span PROMISED = Span.lasting(day(10), day(20));

    private static Instant day(int day) {
        return Instant.parse("2022-02-" + day + "T00:00:00Z");
    }

    @Test
    void whatLastsIntoItHasAShareOfIt() {
        assertEquals(0.5, PROMISED.sharedWith(Span.lasting(day(10), day(15))));
        assertEquals(0.5, PROMISED.sharedWith(Span.lasting(day(15), day(25))));
        assertEquals(1, PROMISED.sharedWith(Span.lasting(Span.PAST, day(25))));
    }

    @Test
    void whatComesAfterItOrOnlySomeTimeInItHasNone() {
        assertEquals(0, PROMISED.sharedWith(Span.lasting(day(20), day(25))));
        assertEquals(0, PROMISED.sharedWith(Span.within(day(10), day(15))));
    }

    @Test
    void whatHasNoEndOrNoStartHasNoShares() {
        assertEquals(0, Span.lasting(day(10), Span.FUTURE).sharedWith(PROMISED));
        assertEquals(0, Span.lasting(Span.PAST, day(20)).sharedWith(PROMISED));
    }
}
