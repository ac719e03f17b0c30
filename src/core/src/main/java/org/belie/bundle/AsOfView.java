package org.belie.bundle;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belie.model.AsOf;
import org.belie.model.Intent;
import org.belie.model.Span;
import org.belie.model.Statement;

/**
 * What was known at a date. An intent that waits for the end of another event has its window moved to that end, as the
 * latest statement about the event gives it.
 */
final class AsOfView {
    private final Map<String, Statement> known = new LinkedHashMap<>();
    private final Map<String, List<Statement>> replacing = new HashMap<>();
    private final Set<String> moving = new HashSet<>();

    AsOfView(List<Statement> statements, AsOf date) {
        statements.stream().filter(s -> said(s, date)).forEach(s -> known.put(s.id(), s));
        known.values().stream()
                .filter(s -> s.replaces() != null)
                .forEach(s -> replacing
                        .computeIfAbsent(s.replaces(), k -> new ArrayList<>())
                        .add(s));
    }

    private static boolean said(Statement statement, AsOf date) {
        return statement.said().equals(Span.ALWAYS)
                || statement.said().earliest().isBefore(date.date());
    }

    List<Statement> statements() {
        return known.values().stream().map(this::moved).toList();
    }

    private Statement moved(Statement statement) {
        return statement instanceof Intent intent && intent.after() != null
                ? during(intent, opened(intent))
                : statement;
    }

    private static Intent during(Intent intent, Span window) {
        return new Intent(
                intent.attribution(),
                intent.proposition().during(window),
                intent.dueBy(),
                intent.notBefore(),
                intent.after(),
                intent.onlyIf(),
                intent.unless(),
                intent.commitment());
    }

    /** Its window from the end of the event on; beyond all time while the event has no end, or waits for it in turn. */
    private Span opened(Intent intent) {
        if (!moving.add(intent.id())) {
            return Span.lasting(Span.FUTURE, Span.FUTURE);
        }
        var end = endOf(latest(intent.after()));
        moving.remove(intent.id());
        var start = later(end, intent.window().earliest());
        return Span.lasting(
                start,
                end.equals(Span.FUTURE) ? end : later(start, intent.window().latest()));
    }

    private Instant endOf(Statement event) {
        if (event == null) {
            return Span.FUTURE;
        }
        return moved(event).window().latest();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The statement itself, or the latest known of those that replace it; null when it is not known yet. */
    private Statement latest(String id) {
        var last = known.get(id);
        var open = new ArrayDeque<>(List.of(id));
        var met = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (var next : replacing.getOrDefault(open.pop(), List.of())) {
                if (met.add(next.id())) {
                    open.add(next.id());
                    last = last == null
                                    || !next.said()
                                            .earliest()
                                            .isBefore(last.said().earliest())
                            ? next
                            : last;
                }
            }
        }
        return last;
    }
}
