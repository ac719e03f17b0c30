package org.belie.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.rules.gate.Fuel;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.reteoo.TerminalNode;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * What holds each fact of a session up: every match that concluded it and still stands, not only the first. The only class
 * that touches the inside of truth maintenance; {@code EngineLimitsTest} holds what it relies on.
 */
final class Justifications {
    private static final String GENERATED = "GENERATED_";
    /** Burns fuel too: what rules conclude in a hundred thousand ways takes longer to put in order than to conclude. */
    private static final Comparator<Derivation> ORDER = Comparator.comparing(Derivation::pack)
            .thenComparing(Derivation::rule)
            .thenComparing(Derivation::premises, Justifications::order);

    /** By the end of each way to meet a rule: the branches of an {@code or} give other names. */
    private final Map<TerminalNode, List<String>> names = new HashMap<>();

    private Justifications() {}

    /** Every derivation of every concluded fact, by the fact, in the order of conclusion. */
    static Map<Object, List<Derivation>> of(KieSession session) {
        var justifications = new Justifications();
        var all = new LinkedHashMap<Object, List<Derivation>>();
        for (var handle : inOrder(session)) {
            if (handle != null && concluded(handle)) {
                all.put(handle.getObject(), justifications.derivations(handle));
            }
        }
        return all;
    }

    /** The engine numbers facts as they come, so that they need not be sorted. */
    private static InternalFactHandle[] inOrder(KieSession session) {
        var handles = session.getFactHandles();
        var last = handles.stream()
                .mapToLong(h -> ((InternalFactHandle) h).getId())
                .max()
                .orElse(-1);
        var ordered = new InternalFactHandle[Math.toIntExact(last + 1)];
        handles.forEach(h -> ordered[(int) ((InternalFactHandle) h).getId()] = (InternalFactHandle) h);
        return ordered;
    }

    private static boolean concluded(InternalFactHandle handle) {
        return handle.getEqualityKey() instanceof TruthMaintenanceSystemEqualityKey key && key.getBeliefSet() != null;
    }

    private List<Derivation> derivations(InternalFactHandle handle) {
        var beliefs = ((TruthMaintenanceSystemEqualityKey) handle.getEqualityKey()).getBeliefSet();
        var first = (SimpleMode) beliefs.getFirst();
        if (first.getNext() == null) {
            return List.of(derivation(handle.getObject(), first));
        }
        var found = new ArrayList<Derivation>();
        for (var belief = first; belief != null; belief = belief.getNext()) {
            found.add(derivation(handle.getObject(), belief));
        }
        found.sort(ORDER);
        return found;
    }

    private static int order(List<?> one, List<?> other) {
        Fuel.tick();
        return TextOrder.compare(one, other);
    }

    private Derivation derivation(Object conclusion, SimpleMode belief) {
        var match = (InternalMatch) ((LogicalDependency<?>) belief.getObject()).getJustifier();
        var rule = match.getRule();
        var named = names.computeIfAbsent(match.getTerminalNode(), end -> named(match));
        var values = new Object[named.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = value(match, named.get(i));
        }
        return new Derivation(
                conclusion, rule.getName(), rule.getPackageName(), match.getObjects(), new Bound(named, values));
    }

    /** Nothing when what leads to a value that a rule names is not stated: the engine reads it only here. */
    private static Object value(Match match, String name) {
        try {
            return match.getDeclarationValue(name);
        } catch (NullPointerException e) {
            return null;
        }
    }

    /** The names that a rule gives, without those that the compiler made up. */
    private static List<String> named(Match match) {
        return match.getDeclarationIds().stream()
                .filter(name -> !name.startsWith(GENERATED))
                .distinct()
                .toList();
    }
}
