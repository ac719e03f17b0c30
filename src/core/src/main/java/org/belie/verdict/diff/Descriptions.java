package org.belie.verdict.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Things in words, so that two versions of them can be compared field by field.
 *
 * @param all by id, each as the values of its fields in a fixed order
 */
record Descriptions(SortedMap<String, Map<String, String>> all) {
    static final Descriptions NONE = new Descriptions(Collections.emptySortedMap());

    Descriptions() {
        this(new TreeMap<>());
    }

    /** Says a field of a thing; a value that is null is not said. */
    void say(String id, String field, Object value) {
        var fields = all.computeIfAbsent(id, k -> new LinkedHashMap<>());
        if (value != null) {
            fields.put(field, value.toString());
        }
    }
}
