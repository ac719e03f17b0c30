package org.belie.verdict.probe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.model.Statement;
import org.belie.rules.tree.Expression;

/** The facts that a run left, by type, and by what an expression on them comes to. */
public final class Memory {
    private final List<Object> facts;
    private final Map<String, List<Object>> types = new HashMap<>();
    private final Map<Key, Map<Object, List<Object>>> indexes = new HashMap<>();

    private record Key(String type, String expression) {}

    private Memory(List<Object> facts) {
        this.facts = facts;
    }

    /** Over facts in their order. */
    public static Memory of(Stream<Object> facts) {
        return new Memory(facts.toList());
    }

    /** The facts of a type of the model, its kinds among them. */
    List<Object> of(String type) {
        return types.computeIfAbsent(type, this::select);
    }

    private List<Object> select(String name) {
        var type = Properties.type(name);
        if (type == null) {
            throw new IllegalStateException("the model has no " + name);
        }
        return facts.stream().filter(type::isInstance).toList();
    }

    /** The facts of a type for which an expression on the fact alone comes to a value. */
    List<Object> of(String type, Expression key, String text, Object value) {
        return indexes.computeIfAbsent(new Key(type, text), k -> index(type, key))
                .getOrDefault(key(value), List.of());
    }

    /** Numbers are the same whatever kind they are of, and so is nothing with either sign. */
    private static Object key(Object value) {
        return value instanceof Number number ? (Object) (number.doubleValue() + 0.0) : value;
    }

    /** The facts of a type that lead to a statement. */
    List<Object> about(String type, Concern concern, Statement claim) {
        return indexes.computeIfAbsent(
                        new Key(type, concern.text()),
                        k -> of(type).stream().collect(Collectors.groupingBy(concern::through)))
                .getOrDefault(claim, List.of());
    }

    private Map<Object, List<Object>> index(String type, Expression key) {
        var index = new LinkedHashMap<Object, List<Object>>();
        var matched = Properties.type(type);
        for (var fact : of(type)) {
            try {
                index.computeIfAbsent(key(new Evaluator(fact, matched, Map.of()).value(key)), k -> new ArrayList<>())
                        .add(fact);
            } catch (Unstated e) {
                // What is not stated equals nothing.
            }
        }
        return index;
    }
}
