package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchTest {
    @Test
    void findsWhatTheJdkFinds() {
        var random = new Random(7);
        for (var i = 0; i < 5000; i++) {
            var text = word(random, 60);
            var sought = word(random, 6);
            var from = random.nextInt(text.length() + 1);
            assertEquals(text.indexOf(sought, from), Search.indexOf(text, sought, from), text + " " + sought);
        }
    }

    private static String word(Random random, int longest) {
        return random.ints(random.nextInt(longest), 'a', 'c')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
