package org.belie.session;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What one match bound to the names that its rule gives, in the rule's order. There is one for each conclusion of a run, so
 * the names are kept once for all matches of a rule.
 */
final class Bound extends AbstractMap<String, Object> {
    private final List<String> names;
    private final Object[] values;

    /** @param values as many as names, in their order */
    Bound(List<String> names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public Object get(Object name) {
        var at = names.indexOf(name);
        return at < 0 ? null : values[at];
    }

    @Override
    public boolean containsKey(Object name) {
        return names.contains(name);
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return IntStream.range(0, values.length)
                        .<Map.Entry<String, Object>>mapToObj(i -> new SimpleImmutableEntry<>(names.get(i), values[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }
}
