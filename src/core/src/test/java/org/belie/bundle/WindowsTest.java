package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.belie.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsTest {
    private static final Instant SAID = day(15);
    private static final String INTENT =
            "id: a, kind: intent, by: kremlin, said: 2022-02-15, actor: RUS, action: withdraw";
    private static final String DENIAL =
            "id: a, kind: denial, by: kremlin, said: 2022-02-15, actor: RUS, action: invade";
    private static final String SEEN = "id: a, kind: observation, by: wire, said: 2022-02-15, action: present";
    private static final String GUESS = "id: a, kind: assessment, by: wire, said: 2022-02-15, action: invade";
    private static final String DOUBT = "id: a, kind: hypothesis, action: invade";
    private static final String DATED = "id: z, kind: observation, by: wire, said: 2022-02-15";

    private static Instant day(int day) {
        return Instant.parse("2022-02-%02dT00:00:00Z".formatted(day));
    }

    private static Span window(String statement) {
        return Texts.first(statement, DATED).window();
    }

    @ParameterizedTest
    @ValueSource(strings = {INTENT, DENIAL})
    void aClaimSpeaksOfWhenItWasSaidAndAfter(String claim) {
        assertEquals(Span.lasting(SAID, Span.FUTURE), window(claim));
        assertEquals(Span.lasting(day(20), Span.FUTURE), window(claim + ", from: 2022-02-20"));
        assertEquals(Span.lasting(SAID, day(21)), window(claim + ", until: 2022-02-20"));
        assertEquals(Span.lasting(day(18), day(21)), window(claim + ", from: 2022-02-18, until: 2022-02-20"));
        assertEquals(Span.lasting(day(18), Span.FUTURE), window(claim + ", from: 2022-02-18, until: open"));
    }

    @Test
    void aPromiseEndsWhenItIsDueUnlessItSaysUntilWhen() {
        assertEquals(Span.lasting(SAID, day(21)), window(INTENT + ", due: 2022-02-20"));
        assertEquals(Span.lasting(SAID, Span.FUTURE), window(INTENT + ", due: 2022-02-20, until: open"));
        assertEquals(Span.lasting(SAID, day(26)), window(INTENT + ", due: 2022-02-20, until: 2022-02-25"));
    }

    @Test
    void aDenialOfWhatWasGoesBackAsFarAsNobodySays() {
        assertEquals(Span.lasting(Span.PAST, day(13)), window(DENIAL + ", until: 2022-02-12"));
    }

    @Test
    void aReportOfWhatTakesEffectLaterIsOfThatDay() {
        assertEquals(Span.day(LocalDate.of(2022, 2, 20)), window(SEEN + ", from: 2022-02-20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SEEN, GUESS})
    void aReportIsOfTheDayItWasMade(String report) {
        assertEquals(Span.day(LocalDate.of(2022, 2, 15)), window(report));
        assertEquals(Span.within(Span.PAST, day(13)), window(report + ", until: 2022-02-12"));
    }

    @Test
    void aReportFromADayOnRunsToWhenItWasMade() {
        var window = window(SEEN + ", from: 2022-02-10");
        assertEquals(new Span(day(10), day(16), true, day(11), day(15)), window);
    }

    @Test
    void aReportOfAStretchIsCertainBetweenItsVagueEnds() {
        var window = window(SEEN + ", from: 2022-02-10, until: 2022-02-12");
        assertEquals(new Span(day(10), day(13), true, day(11), day(12)), window);
        assertEquals(Span.day(LocalDate.of(2022, 2, 12)), window(SEEN + ", from: 2022-02-12, until: 2022-02-12"));
    }

    @Test
    void anOpenReportIsCertainOnlyUpToWhenItWasMade() {
        var window = window(SEEN + ", from: 2022-02-10, until: open");
        assertTrue(window.open());
        assertTrue(window.lastedInto(Span.lasting(day(12), day(13))));
        assertFalse(window.lastedInto(Span.lasting(day(20), Span.FUTURE)));
    }

    @Test
    void aForecastLooksAhead() {
        assertEquals(Span.lasting(SAID, Span.FUTURE), window(GUESS + ", assesses: forecast"));
        assertEquals(Span.lasting(day(20), Span.FUTURE), window(GUESS + ", assesses: forecast, from: 2022-02-20"));
        assertEquals(Span.lasting(SAID, day(21)), window(GUESS + ", assesses: forecast, until: 2022-02-20"));
    }

    @Test
    void aHypothesisIsOfAllTimeUnlessItSaysWhen() {
        assertEquals(Span.ALWAYS, window(DOUBT));
        assertEquals(Span.ALWAYS, Texts.first(DOUBT, DATED).said());
        assertEquals(Span.lasting(day(10), Span.FUTURE), window(DOUBT + ", from: 2022-02-10"));
        assertEquals(Span.lasting(Span.PAST, day(11)), window(DOUBT + ", until: 2022-02-10"));
        assertEquals(Span.lasting(day(10), day(13)), window(DOUBT + ", from: 2022-02-10, until: 2022-02-12"));
    }

    @Test
    void isDatedOnlyWhenTheBundleGivesATime() {
        assertFalse(Texts.first(SEEN).proposition().dated());
        assertTrue(Texts.first(SEEN + ", until: open").proposition().dated());
    }
}
