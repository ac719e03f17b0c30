package org.belie.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.rule.Match;

/** Writes down, while a session runs, which rule concluded what from what; forgets what is retracted. */
final class Recorder {
    private static final String GENERATED = "GENERATED_";

    private final Map<Object, Derivation> derivations = new LinkedHashMap<>();
    private Match firing;

    /** Tells which rule is firing. */
    final class Firings extends DefaultAgendaEventListener {
        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            firing = event.getMatch();
        }
    }

    /** Tells what came and went. */
    final class Facts extends DefaultRuleRuntimeEventListener {
        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            if (event.getRule() != null) {
                derivations.put(event.getObject(), derivation(event.getObject(), firing));
            }
        }

        @Override
        public void objectDeleted(ObjectDeletedEvent event) {
            // An equal fact may have been concluded anew before the old one goes.
            derivations.computeIfPresent(
                    event.getOldObject(), (fact, how) -> how.conclusion() == event.getOldObject() ? null : how);
        }
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

    Map<Object, Derivation> derivations() {
        return derivations;
    }
}
