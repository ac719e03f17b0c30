package org.belie.session;

import java.util.Map;
import java.util.stream.Stream;

/**
 * All that a run concluded and kept.
 *
 * @param derivations how each surviving fact was concluded, by the fact, in the order of conclusion
 * @param stopped why the run was stopped before it came to an end, or null
 */
public record Trace(Map<Object, Derivation> derivations, String stopped) {

    /** The concluded facts of a type, in the order of conclusion. */
    public <T> Stream<T> all(Class<T> type) {
        return derivations.keySet().stream().filter(type::isInstance).map(type::cast);
    }

    /** How a fact was concluded; null for what was told. */
    public Derivation of(Object fact) {
        return derivations.get(fact);
    }

    /** Whether the run came to its end. */
    public boolean complete() {
        return stopped == null;
    }
}
