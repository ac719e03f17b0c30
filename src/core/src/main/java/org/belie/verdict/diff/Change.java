package org.belie.verdict.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * One thing that differs between two versions.
 *
 * @param fields what changed in it; empty where it came or went
 */
public record Change(Thing thing, String id, How how, List<Field> fields) {
    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::thing).thenComparing(Change::how).thenComparing(Change::id);

    public Change {
        fields = List.copyOf(fields);
    }

    /**
     * A field that changed.
     *
     * @param before its value in words, or null when it had none
     * @param after likewise
     */
    public record Field(String name, String before, String after) {}

    /** All that differs between two descriptions, by thing, by how, by id. */
    static List<Change> between(Map<Thing, Descriptions> before, Map<Thing, Descriptions> after) {
        var changes = new ArrayList<Change>();
        var things = new TreeSet<>(before.keySet());
        things.addAll(after.keySet());
        things.forEach(thing -> changes.addAll(between(
                thing, before.getOrDefault(thing, Descriptions.NONE), after.getOrDefault(thing, Descriptions.NONE))));
        changes.sort(ORDER);
        return changes;
    }

    private static List<Change> between(Thing thing, Descriptions before, Descriptions after) {
        var changes = new ArrayList<Change>();
        var ids = new TreeSet<>(before.all().keySet());
        ids.addAll(after.all().keySet());
        for (var id : ids) {
            var was = before.all().get(id);
            var is = after.all().get(id);
            if (was == null || is == null) {
                changes.add(new Change(thing, id, was == null ? How.ADDED : How.REMOVED, List.of()));
            } else if (!was.equals(is)) {
                changes.add(new Change(thing, id, How.CHANGED, fields(was, is)));
            }
        }
        return changes;
    }

    private static List<Field> fields(Map<String, String> was, Map<String, String> is) {
        var names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(was.get(name), is.get(name)))
                .map(name -> new Field(name, was.get(name), is.get(name)))
                .toList();
    }
}
