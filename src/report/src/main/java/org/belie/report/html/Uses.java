package org.belie.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.belie.model.Statement;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;

/** Which verdicts use a statement, and as what. */
record Uses(Map<String, List<Use>> byStatement) {

    /**
     * One use.
     *
     * @param claim the id of the claim
     * @param part where in its section: the claim itself, against, for, discounted or context
     */
    record Use(String claim, String part) {}

    static Uses of(List<Judgement> verdicts) {
        var uses = new Uses(new HashMap<>());
        verdicts.forEach(uses::add);
        return uses;
    }

    private void add(Judgement verdict) {
        var claim = verdict.claim().id();
        add(List.of(verdict.claim()), new Use(claim, "claim"));
        verdict.against().forEach(i -> add(statements(i), new Use(claim, "against")));
        verdict.pro().forEach(i -> add(statements(i), new Use(claim, "for")));
        verdict.discounted().forEach(i -> add(statements(i), new Use(claim, "discounted")));
        verdict.context().forEach(i -> add(statements(i), new Use(claim, "context")));
    }

    private static List<Statement> statements(Item item) {
        return Stream.concat(Stream.of(item.seen()), item.statements().stream()).toList();
    }

    private void add(List<Statement> statements, Use use) {
        for (var statement : statements) {
            var known = byStatement.computeIfAbsent(statement.id(), k -> new ArrayList<>());
            if (!known.contains(use)) {
                known.add(use);
            }
        }
    }

    List<Use> of(String statement) {
        return Objects.requireNonNullElse(byStatement.get(statement), List.of());
    }
}
