package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void whatComesOfThemIsInTheirOrder(int jobs) {
        var got = new ArrayList<Integer>();
        try (var batch = new Batch<Integer, Integer>(jobs, BatchTest::slowly, got::add)) {
            IntStream.range(0, 200).forEach(batch::add);
            batch.finish();
        }
        assertEquals(IntStream.range(0, 200).boxed().toList(), got);
    }

    /** The earlier, the slower. */
    private static Integer slowly(Integer thing) {
        try {
            Thread.sleep(thing % 10 == 0 ? 5 : 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return thing;
    }

    @Test
    void onlyAFewAreUnderWay() {
        var begun = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new AtomicInteger();
        try (var batch = new Batch<Integer, Integer>(2, t -> begun.incrementAndGet(), r -> {
            slowly(0);
            most.accumulateAndGet(begun.get() - done.incrementAndGet(), Math::max);
        })) {
            IntStream.range(0, 100).forEach(batch::add);
            batch.finish();
        }
        assertTrue(most.get() < 25, "at most " + most);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aFailureEndsItAndComesThrough(int jobs) {
        var got = new ArrayList<Integer>();
        var failed = assertThrows(Refused.class, () -> {
            try (var batch = new Batch<Integer, Integer>(jobs, BatchTest::threeFails, got::add)) {
                IntStream.range(0, 1000).forEach(batch::add);
                batch.finish();
            }
        });
        assertEquals("three", failed.getMessage());
        assertEquals(List.of(0, 1, 2), got);
    }

    private static Integer threeFails(Integer thing) {
        if (thing == 3) {
            throw new Refused("three");
        }
        return thing;
    }
}
