package org.belie.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that a run was told, and all that it concluded and kept.
 *
 * @param told the facts that the run started from
 * @param derivations every way in which each surviving fact was concluded, by the fact, in the order of conclusion; empty
 *     when the run was stopped, since what stands half-way says nothing
 * @param stopped why the run was stopped before it came to an end, or null
 * @param failure the rule that stopped it, or null when it was a limit
 */
public record Trace(
        Collection<Object> told, Map<Object, List<Derivation>> derivations, String stopped, RuleFailure failure) {

    /** The same of a run that no rule broke off. */
    public Trace(Collection<Object> told, Map<Object, List<Derivation>> derivations, String stopped) {
        this(told, derivations, stopped, null);
    }

    /** What was told, of a run that says nothing, and why. */
    public Trace without(String why, RuleFailure by) {
        return new Trace(told, Map.of(), why, by);
    }

    /** The concluded facts of a type, in the order of conclusion. */
    public <T> Stream<T> all(Class<T> type) {
        return derivations.keySet().stream().filter(type::isInstance).map(type::cast);
    }

    /** How a fact was concluded, the first way where there are several; null for what was told. */
    public Derivation of(Object fact) {
        var ways = ways(fact);
        return ways.isEmpty() ? null : ways.get(0);
    }

    /** Every way in which a fact was concluded, by rule; empty for what was told. */
    public List<Derivation> ways(Object fact) {
        return derivations.getOrDefault(fact, List.of());
    }

    /** Every derivation of every fact. */
    public Stream<Derivation> all() {
        return derivations.values().stream().flatMap(List::stream);
    }

    /** All facts, told ones first. */
    public Stream<Object> facts() {
        return Stream.concat(told.stream(), derivations.keySet().stream());
    }

    /** Whether the run came to its end. */
    public boolean complete() {
        return stopped == null;
    }
}
