package org.belie.report.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object in the order in which it is written. What is null or empty is left out: these formats forbid it or mean it. */
final class Members {
    private final Map<String, Object> members = new LinkedHashMap<>();

    static Members of(String name, Object value) {
        return new Members().put(name, value);
    }

    Members put(String name, Object value) {
        var plain = value instanceof Members inner ? inner.map() : value;
        var empty = plain == null
                || plain instanceof Collection<?> many && many.isEmpty()
                || plain instanceof Map<?, ?> map && map.isEmpty();
        if (!empty) {
            members.put(name, plain);
        }
        return this;
    }

    Map<String, Object> map() {
        return members;
    }
}
