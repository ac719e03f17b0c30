package org.belie.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map.
 *
 * @param entries by key, in the order of the file
 */
public record MapNode(Map<String, Entry> entries, Mark mark) implements Node {
    /** One key with its value. */
    public record Entry(ScalarNode key, Node value) {}

    public MapNode {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The value of a key, or null. */
    public Node get(String key) {
        var entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    @Override
    public String form() {
        return "a map";
    }
}
