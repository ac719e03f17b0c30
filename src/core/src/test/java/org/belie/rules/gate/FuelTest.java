package org.belie.rules.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Fuel is counted by run, and a run that has none left stops. */
class FuelTest {
    private static Fuel.Gauge of(int rations, int size) {
        var left = new int[] {rations};
        return () -> {
            if (left[0]-- == 0) {
                throw new OutOfFuel("no more");
            }
            return size;
        };
    }

    private static void burn(int drops) {
        for (var i = 0; i < drops; i++) {
            Fuel.tick();
        }
    }

    @Test
    void aRunThatHasEnoughEnds() {
        Fuel.burn(of(10, 100), () -> burn(1000));
    }

    @Test
    void aRunThatNeedsMoreStops() {
        var stopped = assertThrows(OutOfFuel.class, () -> Fuel.burn(of(10, 100), () -> burn(2000)));
        assertEquals("no more", stopped.getMessage());
    }

    @Test
    void aLoopAndARecursionWithoutEndStop() {
        assertThrows(OutOfFuel.class, () -> Fuel.burn(of(10, 1000), () -> burn(Integer.MAX_VALUE)));
        assertThrows(OutOfFuel.class, () -> Fuel.burn(of(3, 100), FuelTest::again));
    }

    private static void again() {
        Fuel.tick();
        again();
    }

    @Test
    void aRunInsideAnotherIsWithinTheLimitsOfBoth() {
        Fuel.burn(of(20, 100), () -> {
            assertThrows(OutOfFuel.class, () -> Fuel.burn(of(1, 10), () -> burn(50)));
            burn(900);
        });
        assertThrows(OutOfFuel.class, () -> Fuel.burn(of(2, 100), () -> Fuel.burn(of(100, 100), () -> burn(900))));
    }

    @Test
    void runsSideBySideAreCountedApart() throws Exception {
        var pool = Executors.newFixedThreadPool(4, Fuel.threads());
        try {
            var all = new ArrayList<Future<?>>();
            for (var i = 0; i < 40; i++) {
                all.add(pool.submit(() -> Fuel.burn(of(10, 100), () -> burn(1000))));
            }
            for (var one : all) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void whatIsThrownComesThrough() {
        assertThrows(
                IllegalStateException.class,
                () -> Fuel.burn(of(1, 1), () -> {
                    throw new IllegalStateException();
                }));
    }
}
