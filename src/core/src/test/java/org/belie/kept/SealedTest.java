package org.belie.kept;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What belie keeps for itself is opened as it was written, or not at all. */
class SealedTest {
    private static final String FORMAT = "belie-things/1";
    private static final byte[] HELD = "some things\0and more".getBytes(StandardCharsets.UTF_8);

    private static String why(byte[] bytes) {
        return assertThrows(Damaged.class, () -> Sealed.open(FORMAT, bytes)).getMessage();
    }

    @Test
    void whatWasSealedIsOpenedAgainAndSaysWhatItIs() throws Damaged {
        var sealed = Sealed.seal(FORMAT, HELD);
        assertArrayEquals(HELD, Sealed.open(FORMAT, sealed));
        assertTrue(new String(sealed, StandardCharsets.UTF_8).startsWith("belie-things/1\n"));
        assertArrayEquals(new byte[0], Sealed.open(FORMAT, Sealed.seal(FORMAT, new byte[0])));
    }

    @Test
    void aFlippedBitIsSeenWhereverItIs() {
        var good = Sealed.seal(FORMAT, HELD);
        for (var i = 0; i < good.length * 8; i++) {
            var bad = good.clone();
            bad[i / 8] ^= (byte) (1 << i % 8);
            var part = i / 8 <= FORMAT.length() ? "it is no belie-things/1" : "it is not as it was written";
            assertEquals(part, why(bad), "bit " + i);
        }
    }

    @Test
    void whatIsCutOffOrLongerIsSeen() {
        var good = Sealed.seal(FORMAT, HELD);
        for (var end = 0; end < good.length; end++) {
            why(Arrays.copyOf(good, end));
        }
        why(Arrays.copyOf(good, good.length + 1));
    }

    @Test
    void anotherFormatOrVersionIsNoDamage() {
        Stream.of("belie-things/2", "belie-classes/1", "belie-things/11")
                .forEach(other -> assertEquals("it is no belie-things/1", why(Sealed.seal(other, HELD))));
    }
}
