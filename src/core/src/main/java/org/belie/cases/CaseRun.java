package org.belie.cases;

import java.util.List;
import java.util.Map;
import org.belie.bundle.Case;
import org.belie.session.Derivation;
import org.belie.session.Trace;
import org.belie.verdict.probe.Memory;

/**
 * A case run once by the engine.
 *
 * @param trace all that the run concluded
 * @param derivations what the rule under test concluded and still stood at the end
 * @param memory the same facts, to be matched anew
 */
public record CaseRun(Case one, Trace trace, List<Derivation> derivations, Memory memory) {
    static CaseRun of(Case one, Trace trace, List<Derivation> derivations) {
        return new CaseRun(one, trace, derivations, Memory.of(trace.facts()));
    }

    /** What the rule under test matched, by the names that it gives. */
    public List<Map<String, Object>> matches() {
        return derivations.stream().map(Derivation::bindings).toList();
    }

    /** Whether matches of the rule, as it is or another, are what the case wants. */
    public boolean wants(List<Map<String, Object>> matches) {
        return one.fires() != matches.isEmpty()
                && one.binds().entrySet().stream()
                        .allMatch(e -> Wording.bound(e.getKey(), matches).equals(e.getValue()));
    }
}
