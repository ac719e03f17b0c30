package org.belie.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.belie.model.Bundle;
import org.belie.rules.gate.Fuel;
import org.belie.rules.gate.OutOfFuel;
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
    private boolean broken;

    private record Held(Object fact, FactHandle handle) {}

    public LiveSession(KieBase base) {
        this.session = base.newKieSession();
    }

    /** Opens a session in which nothing happens, so that the next one finds all that it needs loaded. */
    public static void tryOut(KieBase base) {
        try (var empty = new LiveSession(base)) {
            empty.move(List.of(), List.of(), 1);
        }
    }

    /** Moves on to a bundle, until nothing more follows or a limit is reached, and gives back what then stands. */
    public Trace move(Settings settings, Bundle bundle) {
        var limits = settings.limits().of(bundle.statements().size());
        return move(() -> Facts.of(bundle, settings), List.of(settings.precedence()), limits);
    }

    /** The same with facts of the caller's, which are taken for so many statements. */
    Trace move(Collection<?> facts, Collection<?> ranked, int limit) {
        return move(facts, ranked, Limits.ofFirings(limit).of(facts.size()));
    }

    /** The same with limits of the caller's. */
    Trace move(Collection<?> facts, Collection<?> ranked, Limits limits) {
        return move(() -> facts, ranked, limits);
    }

    /** The same with facts that have to be found first, within the limits too. */
    private Trace move(Supplier<Collection<?>> found, Collection<?> ranked, Limits limits) {
        var told = new ArrayList<Object>();
        var gauge = new RunGauge(session, limits);
        var trace = new Trace[1];
        try {
            Fuel.burn(gauge, () -> {
                var facts = found.get();
                told.addAll(facts);
                told.addAll(ranked);
                if (stopped == null) {
                    move(facts, ranked, gauge, (int) limits.firings());
                }
                trace[0] = new Trace(told, stopped == null ? Justifications.of(session) : Map.of(), stopped);
            });
            return trace[0];
        } catch (RuleFailure.Thrown e) {
            var failure = e.failure(gauge.last());
            return broken(told, failure.why()).without(failure.why(), failure);
        } catch (OutOfFuel e) {
            return broken(told, e.getMessage());
        } catch (StackOverflowError e) {
            return broken(told, "a rule went too deep into what it reads");
        } catch (OutOfMemoryError e) {
            return broken(told, "it needed more memory than there is");
        }
    }

    /** What was stopped in the middle of a match is not closed like others. */
    private Trace broken(List<Object> told, String why) {
        broken = true;
        stopped = why;
        return new Trace(told, Map.of(), why);
    }

    /**
     * Moves on in four steps, each of which comes to rest before the next. The {@code bench} goes first and comes back last:
     * outcomes are ranked over candidates that no longer come and go. What is gone goes before what is new comes: a changed
     * statement equals the one in its place, and what was concluded of that must not be taken for what follows from it.
     */
    private void move(Collection<?> facts, Collection<?> ranked, RunGauge gauge, int limit) {
        var fired = leave(bench, gauge, limit);
        bench.clear();
        fired += leave(gone(facts), gauge, limit - fired);
        fired += fire(() -> facts.forEach(this::enter), gauge, limit - fired);
        fired += fire(() -> ranked.forEach(f -> bench.add(session.insert(f))), gauge, limit - fired);
        stopped = fired < limit ? null : "more than " + limit + " rules fired";
    }

    private int leave(List<FactHandle> handles, RunGauge gauge, int limit) {
        return handles.isEmpty() ? 0 : fire(() -> handles.forEach(session::delete), gauge, limit);
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

    private int fire(Runnable change, RunGauge gauge, int limit) {
        try {
            change.run();
            return limit > 0 ? session.fireAllRules(gauge, limit) : 0;
        } catch (RuntimeException e) {
            throw new RuleFailure.Thrown(e);
        }
    }

    @Override
    public void close() {
        try {
            session.dispose();
        } catch (RuntimeException e) {
            if (!broken) {
                throw e;
            }
        }
    }
}
