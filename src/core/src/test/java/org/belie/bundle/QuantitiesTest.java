package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.belie.model.Direction;
import org.belie.model.Measure;
import org.belie.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    private static Quantity of(String kind, String action, String figure) {
        return Texts.first("id: a, kind: " + kind + ", by: wire, said: 2022-02-15, action: " + action + ", quantity: {"
                        + figure + "}")
                .quantity();
    }

    private static Quantity of(String figure) {
        return of("observation", "deploy", figure);
    }

    @Test
    void boundsThatAreExcludedAreJustMissed() {
        assertEquals(Math.nextUp(100.0), of("above: 100").low());
        assertEquals(Math.nextDown(100.0), of("below: 100").high());
        assertEquals(100, of("min: 100").low());
        assertTrue(of("above: 100").bound());
        assertEquals(Double.POSITIVE_INFINITY, of("min: 100").high());
    }

    @ParameterizedTest
    @CsvSource({
        "deploy, value: 5, TOTAL",
        "present, value: 5, LEVEL",
        "present, 'value: 5, since: 2020', CHANGE",
        "deploy, direction: up, CHANGE",
        "deploy, 'value: 5, measure: level', LEVEL",
    })
    void measureFollowsFromWhatIsGiven(String action, String figure, Measure measure) {
        assertEquals(measure, of("observation", action, figure).measure());
    }

    @Test
    void aChangeIsAMagnitudeWithADirection() {
        var fall = of("value: -5, unit: percent, measure: change");
        assertEquals(Direction.DOWN, fall.direction());
        assertEquals(5, fall.low());
        var between = of("min: -10, max: -5, measure: change");
        assertEquals(Direction.DOWN, between.direction());
        assertEquals(5, between.low());
        assertEquals(10, between.high());
    }

    @Test
    void aChangeGoesTheWayOfItsActionUnlessItSays() {
        assertEquals(
                Direction.DOWN,
                of("observation", "withdraw", "value: 5, since: 2020").direction());
        assertEquals(
                Direction.UP, of("observation", "move", "value: 5, since: 2020").direction());
        assertEquals(
                Direction.UP,
                of("observation", "withdraw", "value: 5, direction: up").direction());
        assertNull(of("value: 5").direction());
    }

    @Test
    void aDirectionAloneIsBare() {
        var more = of("direction: up");
        assertTrue(more.bare());
        assertEquals(0, more.low());
        assertEquals(Double.POSITIVE_INFINITY, more.high());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value: 150000, unit: soldiers, approximate: true | about 150,000 soldiers",
                "above: 100000 | more than 100,000",
                "below: 2.5, unit: million doses | less than 2.5 million doses",
                "min: 169000, max: 190000 | 169,000 to 190,000",
                "min: 3 | at least 3",
                "max: 3 | at most 3",
                "value: 23.4, unit: percent, since: 2020, direction: up | 23.4% up since 2020",
                "direction: down, since: 2020-01 | down since 2020-01",
                "value: 3, outOf: 10, unit: ships | 3 of 10 ships",
                "value: 1.5e9, unit: USD | 1,500,000,000 USD",
            })
    void readAsASentenceWould(String figure, String text) {
        assertEquals(text, of(figure).toString());
    }

    @Test
    void anUnknownUnitEqualsOnlyItself() {
        assertEquals("camels", of("value: 3, unit: camels").base());
        assertEquals("", of("value: 3").base());
    }
}
