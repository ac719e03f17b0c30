package org.belie.verdict.probe;

import java.util.List;

/**
 * A fact that nearly met a pattern.
 *
 * @param examined every constraint of the pattern, read on the fact, in their order
 */
public record Near(Object fact, List<Examined> examined) {
    /** How many constraints fail on it. */
    public long failed() {
        return examined.stream().filter(e -> !e.holds()).count();
    }
}
