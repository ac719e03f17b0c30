package org.belie.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.rules.gate.Fuel;
import org.drools.core.common.InternalFactHandle;
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

    private Justifications() {}

    /** Every derivation of every concluded fact, by the fact, in the order of conclusion. */
    static Map<Object, List<Derivation>> of(KieSession session) {
        var all = new LinkedHashMap<Object, List<Derivation>>();
        session.getFactHandles().stream()
                .map(InternalFactHandle.class::cast)
                .filter(Justifications::concluded)
                .sorted(Comparator.comparingLong(InternalFactHandle::getId))
                .forEach(h -> all.put(h.getObject(), derivations(h)));
        return all;
    }

    private static boolean concluded(InternalFactHandle handle) {
        return handle.getEqualityKey() instanceof TruthMaintenanceSystemEqualityKey key && key.getBeliefSet() != null;
    }

    private static List<Derivation> derivations(InternalFactHandle handle) {
        var found = new ArrayList<Derivation>(1);
        var beliefs = ((TruthMaintenanceSystemEqualityKey) handle.getEqualityKey()).getBeliefSet();
        for (var belief = (SimpleMode) beliefs.getFirst(); belief != null; belief = belief.getNext()) {
            var justifier = ((LogicalDependency<?>) belief.getObject()).getJustifier();
            found.add(derivation(handle.getObject(), justifier));
        }
        if (found.size() > 1) {
            found.sort(ORDER);
        }
        return found;
    }

    private static int order(List<?> one, List<?> other) {
        Fuel.tick();
        return TextOrder.compare(one, other);
    }

    private static Derivation derivation(Object conclusion, Match match) {
        var bindings = new LinkedHashMap<String, Object>();
        for (var name : match.getDeclarationIds()) {
            if (!name.startsWith(GENERATED)) {
                bindings.put(name, match.getDeclarationValue(name));
            }
        }
        var rule = match.getRule();
        return new Derivation(conclusion, rule.getName(), rule.getPackageName(), match.getObjects(), bindings);
    }
}
