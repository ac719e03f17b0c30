package org.belie.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.model.Bundle;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A session that stays open while a matter moves on: it is told of each bundle only what is new in it and what is gone, and
 * concludes what a session that was told all at once concludes. Only this class sees a {@link KieSession} run.
 */
public final class LiveSession implements AutoCloseable {
    private final KieSession session;
    private final Map<Object, Held> evidence = new LinkedHashMap<>();
    private final List<FactHandle> bench = new ArrayList<>();
    private String stopped;

    private record Held(Object fact, FactHandle handle) {}

    public LiveSession(KieBase base) {
        this.session = base.newKieSession();
    }

    /** Opens a session in which nothing happens, so that the next one finds all that it needs loaded. */
    public static void tryOut(KieBase base) {
        try (var empty = new LiveSession(base)) {
            empty.fire(() -> {}, 1);
        }
    }

    /** Moves on to a bundle, until nothing more follows or the firing limit is reached, and gives back what then stands. */
    public Trace move(Settings settings, Bundle bundle) {
        var limit = Session.limit(bundle.statements().size());
        return move(Facts.of(bundle, settings), List.of(settings.precedence()), limit);
    }

    /**
     * The same in four steps, each of which comes to rest before the next. The {@code bench} goes first and comes back last:
     * outcomes are ranked over candidates that no longer come and go. What is gone goes before what is new comes: a changed
     * statement equals the one in its place, and what was concluded of that must not be taken for what follows from it.
     */
    Trace move(Collection<?> facts, Collection<?> ranked, int limit) {
        if (stopped == null) {
            var fired = leave(bench, limit);
            bench.clear();
            fired += leave(gone(facts), limit - fired);
            fired += fire(() -> facts.forEach(this::enter), limit - fired);
            fired += fire(() -> ranked.forEach(f -> bench.add(session.insert(f))), limit - fired);
            stopped = fired < limit ? null : "more than " + limit + " rules fired";
        }
        var told = new ArrayList<Object>(facts);
        told.addAll(ranked);
        return new Trace(told, Justifications.of(session), stopped);
    }

    private int leave(List<FactHandle> handles, int limit) {
        return handles.isEmpty() ? 0 : fire(() -> handles.forEach(session::delete), limit);
    }

    /** What was told and is told no more, or otherwise; it is forgotten. */
    private List<FactHandle> gone(Collection<?> facts) {
        var left = new LinkedHashMap<>(evidence);
        facts.forEach(f -> left.computeIfPresent(f, (k, held) -> Contents.same(held.fact(), f) ? null : held));
        evidence.keySet().removeAll(left.keySet());
        return left.values().stream().map(Held::handle).toList();
    }

    private void enter(Object fact) {
        evidence.computeIfAbsent(fact, f -> new Held(f, session.insert(f)));
    }

    private int fire(Runnable change, int limit) {
        try {
            change.run();
            return limit > 0 ? session.fireAllRules(limit) : 0;
        } catch (RuntimeException e) {
            throw new RuleFailure(e);
        }
    }

    @Override
    public void close() {
        session.dispose();
    }
}
